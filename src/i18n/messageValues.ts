/** What each message asks for. Made from the catalogues by `npm run words`. */
export interface MessageValues {
  'about.action.atRisk': { readonly atRisk: string | number }
  'about.action.offTrack': { readonly offTrack: string | number }
  'about.cycleText': { readonly days: number; readonly frequency: string | number }
  'about.fiscalText': {
    readonly from: string | number
    readonly until: string | number
    readonly year: string | number
  }
  'about.fromUntil': { readonly from: string | number; readonly until: string | number }
  'about.rating.limited': { readonly acceleration: string | number; readonly nearLimit: string | number }
  'about.rating.needsAcceleration': {
    readonly acceleration: string | number
    readonly growthAcceleration: string | number
    readonly onTrack: string | number
  }
  'about.rating.onTrack': { readonly growthOnTrack: string | number; readonly onTrack: string | number }
  'about.ratings.limit': { readonly nearLimit: string | number }
  'about.ratings.maintain': { readonly nearly: string | number; readonly within: string | number }
  'about.ratings.note': { readonly method: string | number }
  'about.rollup.coverage': { readonly share: string | number }
  'approval.approve': { readonly period: string | number }
  'approval.approved': { readonly day: string | number; readonly period: string | number }
  'approval.changed': { readonly n: number }
  'approval.revise': { readonly n: number; readonly period: string | number }
  'approval.revised': { readonly day: string | number; readonly n: string | number; readonly period: string | number }
  'approval.state': { readonly filed: number; readonly owed: number; readonly undecided: number }
  'asOf.preset.adopted': { readonly day: string | number }
  'asOf.preset.approval': { readonly day: string | number; readonly period: string | number }
  'asOf.preset.meeting': { readonly day: string | number }
  'asOf.preset.quarter': { readonly day: string | number }
  'asOf.preset.year': { readonly day: string | number }
  'attachFault.failed': { readonly name: string | number }
  'attachFault.many': { readonly name: string | number }
  'attachFault.quota': { readonly name: string | number }
  'attachFault.size': { readonly name: string | number }
  'attachFault.together': { readonly name: string | number }
  'attachFault.type': { readonly name: string | number }
  'attachment.kilobytes': { readonly n: string | number }
  'attachment.megabytes': { readonly n: string | number }
  'attachment.of': { readonly kind: string | number; readonly size: string | number }
  'attachment.open': { readonly name: string | number }
  'attention.all': { readonly n: string | number }
  'attention.assessmentDiffers': { readonly own: string | number; readonly status: string | number }
  'attention.contested': { readonly list: string | number }
  'attention.count': { readonly n: number }
  'attention.counted': { readonly n: string | number; readonly title: string | number }
  'attention.lateDecision': { readonly due: string | number; readonly n: number }
  'attention.matters': { readonly n: number }
  'attention.milestoneSoon': { readonly days: string | number; readonly list: string | number; readonly n: number }
  'attention.missingReport': { readonly due: string | number; readonly n: number; readonly period: string | number }
  'attention.silentActions': { readonly n: number }
  'attention.slipped': { readonly due: string | number; readonly n: number; readonly to: string | number }
  'axis.bullet': {
    readonly done: string | number
    readonly n: string | number
    readonly planned: string | number
    readonly total: string | number
  }
  'axis.coverage': { readonly n: string | number; readonly total: string | number }
  'axis.curve': { readonly axis: string | number }
  'axis.donePlanned': { readonly planned: string | number }
  'axis.ofTotal': { readonly n: string | number; readonly total: string | number }
  'axis.open': { readonly axis: string | number }
  'axis.results': { readonly list: string | number }
  'axis.withheld': { readonly n: string | number; readonly total: string | number }
  'axis.yetToCome': { readonly done: string | number; readonly planned: string | number }
  'backup.choose': { readonly ending: string | number }
  'backup.last': { readonly day: string | number }
  'backup.merged': {
    readonly drafts: number
    readonly editions: number
    readonly fresh: number
    readonly known: number
  }
  'backup.of': { readonly day: string | number; readonly strategy: string | number }
  'backup.old': { readonly day: string | number }
  'change.fromTo': {
    readonly after: string | number
    readonly before: string | number
    readonly field: string | number
  }
  'change.milestonesDone': { readonly list: string | number }
  'change.milestonesUndone': { readonly list: string | number }
  'change.set': { readonly after: string | number; readonly field: string | number }
  'changes.all': { readonly n: number }
  'changes.broughtForward': { readonly n: number; readonly to: string | number }
  'changes.decided': { readonly due: string | number; readonly taken: string | number }
  'changes.done': { readonly before: string | number; readonly now: string | number }
  'changes.doneBy': { readonly before: string | number; readonly list: string | number; readonly now: string | number }
  'changes.editions': { readonly before: string | number; readonly now: string | number }
  'changes.figure': { readonly now: string | number; readonly period: string | number }
  'changes.followed': { readonly due: string | number; readonly state: string | number }
  'changes.lead': { readonly day: string | number; readonly since: string | number }
  'changes.lost': { readonly before: string | number; readonly period: string | number }
  'changes.missed': { readonly due: string | number; readonly period: string | number }
  'changes.none': { readonly day: string | number; readonly since: string | number }
  'changes.noneHere': { readonly day: string | number; readonly since: string | number }
  'changes.periodBy': { readonly by: string | number; readonly period: string | number }
  'changes.received': { readonly how: string | number; readonly period: string | number }
  'changes.revised': {
    readonly before: string | number
    readonly now: string | number
    readonly period: string | number
  }
  'changes.sentBack': { readonly period: string | number }
  'changes.since': { readonly day: string | number }
  'changes.slipped': { readonly n: number; readonly to: string | number }
  'changes.wasIs': { readonly before: string | number; readonly now: string | number }
  'chart.asOf': { readonly day: string | number }
  'chart.curve.summary': {
    readonly day: string | number
    readonly done: string | number
    readonly planned: string | number
  }
  'chart.cut.at': { readonly period: string | number; readonly reason: string | number }
  'chart.cut.notice': { readonly cuts: string | number }
  'chart.download.of': { readonly title: string | number }
  'chart.foreseen': { readonly at: string | number; readonly high: string | number; readonly low: string | number }
  'chart.scale.from': { readonly from: string | number }
  'chart.sources': { readonly sources: string | number }
  'chart.statusBar.count': { readonly count: string | number; readonly label: string | number }
  'chart.table.of': { readonly title: string | number }
  'chart.table.rows': { readonly count: number }
  'chart.trend.latest': {
    readonly first: string | number
    readonly firstPeriod: string | number
    readonly latest: string | number
    readonly latestPeriod: string | number
  }
  'chart.trend.only': { readonly latest: string | number; readonly latestPeriod: string | number }
  'chart.trend.summary': { readonly count: number; readonly name: string | number }
  'chart.trend.target': { readonly period: string | number; readonly target: string | number }
  'chart.unit': { readonly unit: string | number }
  'chart.valueWithUnit': { readonly unit: string | number; readonly value: string | number }
  'contested.about': { readonly list: string | number }
  'contested.figures': { readonly list: string | number }
  'data.edition': { readonly edition: string | number; readonly version: string | number }
  'day.late': { readonly day: string | number }
  days: { readonly n: number }
  'decision.followed': { readonly day: string | number; readonly state: string | number }
  'decision.lateBy': { readonly n: number }
  'decision.moved': { readonly due: string | number; readonly first: string | number }
  'decision.movedTo': { readonly due: string | number }
  'decision.noted': { readonly day: string | number; readonly note: string | number }
  'decision.recorded': { readonly what: string | number }
  'decisions.lead': { readonly late: string | number; readonly n: number; readonly open: string | number }
  'figure.breakdown': { readonly code: string | number; readonly dimension: string | number }
  'figure.dated': { readonly period: string | number; readonly value: string | number }
  'figures.corrects': { readonly before: string | number }
  'file.code': { readonly header: string | number }
  'file.licenceLine': { readonly licence: string | number }
  'file.number': { readonly header: string | number }
  'file.ofStatus': { readonly status: string | number }
  'file.part': { readonly count: number; readonly shown: number; readonly title: string | number }
  'file.percent': { readonly header: string | number }
  'file.strategyLine': {
    readonly day: string | number
    readonly edition: string | number
    readonly strategy: string | number
  }
  'filed.count': { readonly n: string | number; readonly verdict: string | number }
  'filed.title': { readonly institution: string | number; readonly period: string | number }
  'filing.answered': { readonly n: number; readonly total: number }
  'filing.attachNote': { readonly all: string | number; readonly each: string | number; readonly n: string | number }
  'filing.detachNamed': { readonly name: string | number }
  'filing.due': { readonly day: string | number }
  'filing.dueBefore': { readonly day: string | number }
  'filing.figure': { readonly unit: string | number }
  'filing.filed': { readonly period: string | number }
  'filing.last': { readonly done: string | number; readonly state: string | number; readonly when: string | number }
  'filing.lastFigure': { readonly figure: string | number }
  'filing.milestoneDay': { readonly title: string | number }
  'filing.mistakes': { readonly n: number }
  'filing.otherDay': { readonly day: string | number }
  'filing.period': { readonly period: string | number }
  'filing.preview': { readonly n: number }
  'filing.send': { readonly name: string | number }
  'filing.titleOf': { readonly institution: string | number }
  'filter.is': { readonly label: string | number; readonly value: string | number }
  'filter.remove': { readonly label: string | number; readonly value: string | number }
  'filter.sheetOf': { readonly n: string | number }
  'find.report': { readonly by: string | number; readonly period: string | number }
  'folder.asleep': { readonly name: string | number }
  'folder.failing': { readonly name: string | number }
  'folder.laid': { readonly name: string | number }
  'folder.notLaid': { readonly name: string | number }
  'folder.open': { readonly name: string | number }
  'forecast.completion': {
    readonly earliest: string | number
    readonly latest: string | number
    readonly n: string | number
    readonly on: string | number
    readonly since: string | number
  }
  'forecast.completionOpen': {
    readonly earliest: string | number
    readonly n: string | number
    readonly on: string | number
    readonly since: string | number
  }
  'forecast.due': { readonly due: string | number }
  'forecast.fewFigures': { readonly least: string | number; readonly n: number }
  'forecast.fewShares': { readonly least: string | number; readonly n: number }
  'forecast.figure': {
    readonly high: string | number
    readonly low: string | number
    readonly n: string | number
    readonly period: string | number
    readonly since: string | number
    readonly value: string | number
  }
  'forecast.targetOutside': { readonly target: string | number }
  'forecast.targetWithin': { readonly target: string | number }
  'form.differs': { readonly n: number }
  'form.doneOn': { readonly day: string | number; readonly milestone: string | number }
  'form.last': { readonly done: string | number; readonly state: string | number; readonly when: string | number }
  'form.load': { readonly ending: string | number }
  'form.problems': { readonly n: number }
  'form.title': { readonly period: string | number }
  'grid.reported': { readonly period: string | number }
  'headline.beforePlan': { readonly day: string | number }
  'headline.behind': {
    readonly axis: string | number
    readonly done: string | number
    readonly n: string | number
    readonly planned: string | number
    readonly total: string | number
  }
  'headline.behindPartial': {
    readonly axis: string | number
    readonly done: string | number
    readonly n: string | number
    readonly planned: string | number
    readonly total: string | number
  }
  'headline.completed': { readonly n: number; readonly total: number }
  'headline.good': { readonly n: number; readonly total: number }
  'headline.reports': { readonly n: number; readonly period: string | number; readonly total: number }
  'headline.rest': { readonly list: string | number }
  'headline.rest.behind': { readonly n: string | number }
  'headline.rest.notDue': { readonly n: string | number }
  'headline.rest.overdue': { readonly n: string | number }
  'headline.rest.silent': { readonly n: string | number }
  'headline.rest.stopped': { readonly n: string | number }
  'headline.rest.unrated': { readonly n: string | number }
  'headline.targets': { readonly n: number; readonly total: number }
  'headline.waiting': { readonly n: number }
  'history.about': { readonly period: string | number }
  'history.completedIn': { readonly period: string | number }
  'history.evidence': { readonly n: string | number }
  'history.own': { readonly label: string | number }
  'history.report': { readonly n: string | number }
  'history.sentBack': { readonly day: string | number }
  'inbox.coming': {
    readonly institution: string | number
    readonly name: string | number
    readonly period: string | number
  }
  'inbox.comingAnswer': { readonly institution: string | number; readonly name: string | number }
  'inbox.contradicts': { readonly n: number }
  'inbox.figure': { readonly period: string | number; readonly value: string | number }
  'inbox.filed': { readonly day: string | number }
  'inbox.files': { readonly ending: string | number }
  'inbox.known': { readonly name: string | number }
  'inbox.notTaken': { readonly name: string | number }
  'inbox.reading': { readonly name: string | number }
  'inbox.report': { readonly institution: string | number; readonly period: string | number }
  'inbox.say': { readonly n: number }
  'inbox.send': { readonly name: string | number }
  'inbox.takeAll': { readonly n: number }
  'inbox.taken': { readonly n: number; readonly name: string | number }
  'inbox.would': { readonly corrects: number; readonly fresh: number; readonly known: number }
  'indicators.count': { readonly n: number }
  'indicators.silent': { readonly n: number }
  'indicators.totalOf': { readonly n: number }
  'institutions.totalOf': { readonly n: number }
  'key.closed': { readonly day: string | number; readonly seq: string | number }
  'key.copy': { readonly ending: string | number }
  'key.enrolled': { readonly day: string | number }
  'key.passphrase': { readonly n: number }
  'known.conflicts': { readonly n: number }
  'landmark.adopted': { readonly day: string | number; readonly edition: string | number }
  'landmark.approval': { readonly day: string | number; readonly period: string | number }
  'landmark.meeting': { readonly day: string | number; readonly n: number }
  'landmark.periodEnd': { readonly day: string | number; readonly period: string | number }
  'landmark.release': { readonly day: string | number; readonly n: string | number }
  'latest.line': { readonly day: string | number; readonly status: string | number }
  'load.done': { readonly n: number }
  'load.dropped': { readonly n: number }
  'load.here': { readonly edition: string | number; readonly title: string | number; readonly version: string | number }
  'load.incoming': {
    readonly edition: string | number
    readonly title: string | number
    readonly version: string | number
  }
  'load.storing': { readonly detail: string | number }
  'made.coverage': { readonly n: string | number; readonly share: string | number; readonly total: string | number }
  'made.label': { readonly what: string | number }
  'made.on': { readonly day: string | number; readonly title: string | number }
  'made.openOf': { readonly day: string | number }
  'made.reason': { readonly n: string | number; readonly reason: string | number }
  'made.yetToCome': { readonly n: number }
  'meeting.lead': { readonly day: string | number; readonly since: string | number }
  'meeting.leadFirst': { readonly day: string | number }
  'meeting.line': { readonly name: string | number }
  'meeting.moreChanges': { readonly n: number; readonly where: string | number }
  'meeting.otherDay': { readonly day: string | number }
  'meeting.place': { readonly count: string | number; readonly n: string | number }
  'meeting.untilToday': { readonly day: string | number }
  'metadata.usualMethod': { readonly method: string | number }
  'milestone.dated': { readonly due: string | number; readonly title: string | number }
  'milestones.count': { readonly n: number; readonly total: number }
  'mistake.totalFalls': { readonly low: string | number }
  'mistake.unusual': { readonly high: string | number; readonly low: string | number }
  'money.amount': { readonly amount: string | number; readonly currency: string | number }
  'money.reading': {
    readonly currency: string | number
    readonly done: string | number
    readonly n: number
    readonly spent: string | number
  }
  'money.sum': { readonly amount: string | number; readonly n: number }
  'objectives.actions': { readonly n: number }
  'obstacle.asks': { readonly who: string | number }
  'obstacle.asksBy': { readonly day: string | number; readonly who: string | number }
  'obstacle.by': { readonly day: string | number }
  'obstacle.told': { readonly what: string | number }
  'own.differs': { readonly label: string | number }
  'problem.aboutFuture': { readonly detail: string | number }
  'problem.adoptedAhead': { readonly detail: string | number }
  'problem.againstState': { readonly detail: string | number }
  'problem.beforeSaid': { readonly detail: string | number }
  'problem.breakdownUnknown': { readonly detail: string | number }
  'problem.columnMissing': { readonly detail: string | number }
  'problem.columnUnknown': { readonly detail: string | number }
  'problem.controlCharacter': { readonly detail: string | number }
  'problem.fileChanged': { readonly detail: string | number }
  'problem.fileMissing': { readonly detail: string | number }
  'problem.formWithoutNumber': { readonly detail: string | number }
  'problem.idLooksAlike': { readonly detail: string | number }
  'problem.idResembles': { readonly detail: string | number }
  'problem.idTwice': { readonly detail: string | number }
  'problem.milestoneOutside': { readonly detail: string | number }
  'problem.noPartInAction': { readonly detail: string | number }
  'problem.notJson': { readonly detail: string | number }
  'problem.notKeeper': { readonly detail: string | number }
  'problem.notOnScale': { readonly detail: string | number }
  'problem.notOneOf': { readonly detail: string | number }
  'problem.objectiveOfOtherAxis': { readonly detail: string | number }
  'problem.outOfRange': { readonly detail: string | number }
  'problem.periodNotInCycle': { readonly detail: string | number }
  'problem.referenceUnknown': { readonly detail: string | number }
  'problem.roundedFigure': { readonly detail: string | number }
  'problem.rowWidth': { readonly detail: string | number }
  'problem.saidAhead': { readonly detail: string | number }
  'problem.sameFigureTwice': { readonly detail: string | number }
  'problem.tableMissing': { readonly detail: string | number }
  'problem.tableUnknown': { readonly detail: string | number }
  'problem.thresholdsCrossed': { readonly detail: string | number }
  'problem.tooLong': { readonly detail: string | number }
  'problem.tooManyDigits': { readonly detail: string | number }
  'problem.turningCharacter': { readonly detail: string | number }
  'problem.unlikelyFigure': { readonly detail: string | number }
  'problems.more': { readonly n: number }
  'problems.rows': { readonly list: string | number; readonly n: number }
  'problems.title': { readonly n: number }
  'publish.asOf.period': { readonly day: string | number; readonly period: string | number }
  'publish.asOf.today': { readonly day: string | number }
  'publish.changes': { readonly number: string | number }
  'publish.changes.figures': { readonly n: number; readonly withheld: number }
  'publish.exposed.line': {
    readonly figure: string | number
    readonly indicator: string | number
    readonly least: string | number
    readonly most: string | number
  }
  'publish.exposed.open': { readonly figure: string | number; readonly indicator: string | number }
  'publish.go': { readonly number: string | number }
  'publish.made': { readonly number: string | number }
  'publish.made.advice': { readonly name: string | number }
  'publish.report.broken': { readonly list: string | number; readonly n: number }
  'publish.report.note': { readonly below: number }
  'publish.report.unmarked': { readonly list: string | number; readonly n: number }
  'publish.shown': {
    readonly actions: number
    readonly figures: number
    readonly indicators: number
    readonly withheld: number
  }
  'publish.strangers': { readonly list: string | number }
  'recommendations.lead': { readonly n: number; readonly unanswered: number }
  'refusal.line': { readonly day: string | number; readonly kind: string | number }
  'reminder.due': {
    readonly due: string | number
    readonly period: string | number
    readonly strategy: string | number
  }
  'reminder.greeting': { readonly institution: string | number }
  'reminder.how': { readonly institution: string | number; readonly period: string | number }
  'reminder.items': { readonly n: number }
  'reminder.overdue': {
    readonly due: string | number
    readonly period: string | number
    readonly strategy: string | number
  }
  'reminder.subject': { readonly period: string | number; readonly strategy: string | number }
  'reminder.title': { readonly n: number; readonly period: string | number }
  'report.awaitingOf': { readonly period: string | number }
  'report.sentBackOf': { readonly period: string | number }
  'reporting.due': { readonly day: string | number }
  'results.count': { readonly rating: string | number; readonly shown: string | number }
  'set.before': { readonly status: string | number; readonly until: string | number }
  'set.computed': { readonly status: string | number }
  'set.inForce': { readonly status: string | number; readonly until: string | number }
  'set.mark': { readonly status: string | number }
  'shell.compared': { readonly day: string | number }
  'shell.dayAhead': { readonly day: string | number }
  'shell.noDay': { readonly text: string | number }
  'shell.notEarlier': { readonly text: string | number }
  'shell.pastDay': { readonly day: string | number }
  'shell.unkept': { readonly detail: string | number }
  'shell.unreachableSince': { readonly day: string | number }
  'since.link': { readonly day: string | number }
  'site.actions': { readonly n: number }
  'site.approver': { readonly approver: string | number }
  'site.asOf': { readonly day: string | number }
  'site.changes.counts': { readonly figures: number; readonly revised: number; readonly statuses: number }
  'site.changes.gone': { readonly actions: number; readonly figures: number }
  'site.changes.revised': {
    readonly about: string | number
    readonly from: string | number
    readonly to: string | number
  }
  'site.changes.status': { readonly from: string | number; readonly to: string | number }
  'site.cite.text': {
    readonly approver: string | number
    readonly asOf: string | number
    readonly day: string | number
    readonly number: string | number
    readonly title: string | number
  }
  'site.fewKnown': { readonly n: string | number; readonly total: string | number }
  'site.kept': { readonly number: string | number }
  'site.late.more': { readonly n: number }
  'site.methods.people.rule': { readonly below: number; readonly threshold: number }
  'site.of': { readonly name: string | number; readonly what: string | number }
  'site.protected': { readonly threshold: number }
  'site.release.line': {
    readonly asOf: string | number
    readonly day: string | number
    readonly number: string | number
  }
  'site.release.when': { readonly asOf: string | number; readonly day: string | number }
  'site.releases.one': { readonly number: string | number }
  'site.revisions.line': {
    readonly day: string | number
    readonly number: string | number
    readonly revision: string | number
  }
  'site.sources.of': { readonly n: number }
  'site.unknown.actions': { readonly n: number; readonly total: number }
  'site.unknown.indicators': { readonly n: number; readonly total: number }
  'site.unknown.targets': { readonly n: number; readonly total: number }
  'site.unknown.withheld': { readonly n: number }
  'site.withheld.note': { readonly mark: string | number; readonly threshold: number }
  'source.note': { readonly n: number }
  'sources.count': { readonly n: number; readonly shown: string | number }
  'sources.of': { readonly what: string | number }
  'statuses.of': { readonly of: string | number }
  'statuses.on': { readonly counts: string | number; readonly day: string | number }
  'statuses.seeOf': { readonly day: string | number }
  'statuses.sinceOf': { readonly day: string | number }
  'storage.megabytes': { readonly n: string | number }
  'table.dated': { readonly n: string | number; readonly total: string | number }
  'table.figured': { readonly n: string | number; readonly total: string | number }
  'table.moveEarlier': { readonly column: string | number }
  'table.moveLater': { readonly column: string | number }
  'table.movedTo': { readonly column: string | number; readonly count: number; readonly place: number }
  'table.narrower': { readonly column: string | number }
  'table.noMatch': { readonly search: string | number }
  'table.of': { readonly title: string | number }
  'table.option': { readonly count: number; readonly label: string | number }
  'table.pin': { readonly column: string | number }
  'table.rows': { readonly count: number }
  'table.rowsOf': { readonly count: number; readonly shown: number }
  'table.same': { readonly list: string | number }
  'table.sameOne': { readonly header: string | number; readonly text: string | number }
  'table.sortAlsoAscending': { readonly place: number }
  'table.sortAlsoDescending': { readonly place: number }
  'table.sumOver': { readonly n: string | number; readonly total: string | number }
  'table.targeted': { readonly n: string | number; readonly total: string | number }
  'table.totalOf': { readonly n: number }
  'table.wider': { readonly column: string | number }
  'timeline.completed': { readonly period: string | number }
  'timeline.expected': { readonly day: string | number }
  'timeline.span': { readonly due: string | number; readonly start: string | number }
  'timeline.steps': { readonly done: string | number; readonly late: string | number; readonly n: string | number }
  'timeliness.late': { readonly n: number }
  'trend.between': { readonly high: string | number; readonly low: string | number }
  'trial.step': { readonly n: string | number }
  'unknown.text': { readonly strategy: string | number }
  'unwritten.absent': { readonly strategy: string | number }
  'unwritten.rule': { readonly about: string | number; readonly rule: string | number }
  'unwritten.twofold': { readonly seq: string | number }
  'verify.counts': {
    readonly files: number
    readonly signed: number
    readonly statements: number
    readonly tables: number
  }
  'verify.faults': { readonly n: number }
  'verify.gap': { readonly by: string | number; readonly name: string | number }
  'verify.gaps': { readonly n: number }
  'verify.running': { readonly done: number; readonly total: number }
  'views.copyOf': { readonly name: string | number }
  'views.forgetOf': { readonly name: string | number }
  'warnings.title': { readonly n: number }
  'weight.default': { readonly weight: string | number }
  'why.action.behindRatio': {
    readonly atRisk: string | number
    readonly done: string | number
    readonly planned: string | number
    readonly spi: string | number
  }
  'why.action.deadlineAhead': { readonly due: string | number }
  'why.action.deadlinePassed': { readonly due: string | number }
  'why.action.lowRatio': {
    readonly done: string | number
    readonly offTrack: string | number
    readonly planned: string | number
    readonly spi: string | number
  }
  'why.action.milestoneLate': { readonly late: number; readonly spi: string | number }
  'why.action.onPlan': {
    readonly atRisk: string | number
    readonly done: string | number
    readonly planned: string | number
    readonly spi: string | number
  }
  'why.action.pastDue': { readonly days: number; readonly done: string | number; readonly due: string | number }
  'why.action.shareTooOld': { readonly done: string | number; readonly known: string | number }
  'why.action.startsLater': { readonly start: string | number }
  'why.label': { readonly status: string | number }
  'why.open': { readonly list: string | number; readonly n: number }
  'why.rating.growth': {
    readonly acceleration: string | number
    readonly done: string | number
    readonly expected: string | number
    readonly onTrack: string | number
    readonly ratio: string | number
  }
  'why.rating.growthWithoutTarget': {
    readonly done: string | number
    readonly growthAcceleration: string | number
    readonly growthOnTrack: string | number
  }
  'why.rating.limitBroken': {
    readonly latest: string | number
    readonly level: string | number
    readonly nearLimit: string | number
  }
  'why.rating.limitKept': { readonly latest: string | number; readonly level: string | number }
  'why.rating.maintain': {
    readonly latest: string | number
    readonly level: string | number
    readonly nearly: string | number
    readonly within: string | number
  }
  'why.rating.statedAsMet': { readonly period: string | number; readonly target: string | number }
  'why.rating.targetReached': { readonly latest: string | number; readonly target: string | number }
  'why.rating.trajectory': {
    readonly acceleration: string | number
    readonly done: string | number
    readonly expected: string | number
    readonly onTrack: string | number
    readonly ratio: string | number
  }
  'why.report.awaiting': { readonly day: string | number }
  'why.report.awaitingOf': { readonly day: string | number; readonly period: string | number }
  'why.report.missing': { readonly period: string | number }
  'why.report.sentBack': { readonly day: string | number }
  'why.report.sentBackOf': { readonly day: string | number; readonly period: string | number }
  'why.set': { readonly computed: string | number; readonly until: string | number }
  'why.setBy': {
    readonly author: string | number
    readonly computed: string | number
    readonly reason: string | number
    readonly until: string | number
  }
}
