use crate::dispatch::define_commands;
use crate::wire::*;
use domain::Pause;
use instruments::Instrument;

// One line a command: who may call it, its name, what it takes, what it answers.
//   locked  answers on the lock screen too
//   open    answers in an unlocked session only
//   shell   answered by the window's shell, which alone knows dialogs and settings, and how to wait
//           without the desk
define_commands! {
    locked status() -> Status;
    locked suggest_passphrase() -> Suggestion;
    locked passphrase_strength(PassphraseCheck) -> PassphraseStrength;
    locked begin_journal(BeginJournal) -> Begun;
    locked unlock(Unlock) -> Session;
    locked recover(Recover) -> Recovered;
    locked open_sample() -> Session;
    locked remove_sample() -> Status;
    locked infer_kind(MovesToName) -> KindOfMoves;
    locked lock() -> Status;
    locked shown() -> Done;
    locked backups() -> Vec<BackupLine>;
    locked restore_backup(RestoreBackup) -> Status;
    locked acknowledge_older(Unlock) -> Session;
    locked leave_journal(LeaveJournal) -> Left;
    locked begin_from_exports(BeginFromExports) -> BegunFromExports;

    open session() -> Session;
    open stirred() -> Done;
    open join(Join) -> Joined;
    open set_partner(PartnerChoice) -> Session;
    open set_language(LanguageChoice) -> Session;
    open change_passphrase(ChangePassphrase) -> Done;
    open renew_keys(RenewKeys) -> NewCode;

    open today(TodayQuery) -> Today;
    open entries(EntriesQuery) -> FoundEntries;
    open episode(EpisodeQuery) -> EpisodeView;

    open add_telling(NewTelling) -> Kept;
    open own_telling(Subject) -> OwnTelling;
    open edit_telling(EditTelling) -> Kept;
    open share_telling(ShareTelling) -> OwnTelling;
    open own_versions(Subject) -> Vec<Version>;
    open answer_much_the_same(Subject) -> Kept;
    open set_aside(Subject) -> Done;
    open propose_link(LinkProposal) -> Done;
    open agree_link(Subject) -> Done;
    open withdraw_link(Subject) -> Done;

    open keep_direct(KeepDirect) -> OwnTelling;
    open save_direct_draft(SaveDirectDraft) -> Done;
    open receive_direct(ReceiveDirect) -> Done;

    open us(PagesQuery) -> Us;
    open keep_drew(KeepDrew) -> Kept;
    open share_drew(ShareDrew) -> Done;
    open save_drew_draft(SaveDrewDraft) -> Done;

    open instruments() -> Vec<Instrument>;
    open questionnaires(PagesQuery) -> Vec<QuestionnaireHistory>;
    open keep_answers(KeepAnswers) -> Kept;
    open save_answers_draft(SaveAnswersDraft) -> Done;
    open share_answers(ShareAnswers) -> Done;
    open profile(PagesQuery) -> ProfileView;

    open sealed(PagesQuery) -> Vec<SealedView>;
    open seal_telling(SealTelling) -> OwnTelling;
    open take_back_sealed(Subject) -> OwnTelling;
    open open_sealed(Subject) -> SealedView;

    open add_check_in(NewCheckIn) -> Kept;
    open close_sharing() -> CloseSharing;
    open share_close(ShareClose) -> CloseSharing;
    open take_back_close() -> CloseSharing;
    open add_mark(NewMark) -> Kept;
    open own_marks() -> Vec<OwnMarkView>;
    open share_mark(ShareMark) -> OwnMarkView;
    open edit_mark(EditMark) -> OwnMarkView;

    open sessions(PagesQuery) -> Sessions;
    open since_session(PagesQuery) -> SinceView;
    open keep_line(KeepLine) -> Kept;
    open share_line(ShareLine) -> Done;
    open bring_line(BringLine) -> Done;
    open keep_agreed(KeepAgreed) -> Kept;
    open keep_tried(KeepTried) -> Kept;
    open look_backs(LookBacksQuery) -> LookBacks;
    open choose_look_back(LookBackChoice) -> LookBackChoice;
    open keep_look_back(KeepLookBack) -> Kept;

    open pauses(PagesQuery) -> Pauses;
    open ask_pause(NewPause) -> Pause;
    open set_pause(SetPause) -> Pause;
    open end_pause(EndPause) -> Pause;

    open remove_entry(Subject) -> Done;
    open restore_entry(Subject) -> Done;
    open removed() -> Vec<RemovedEntry>;

    open log_drafts() -> Vec<LogDraft>;
    open save_log_draft(SaveLogDraft) -> Done;

    open safekeeping() -> Safekeeping;
    open restoring_read(Subject) -> Done;
    open check_journal() -> JournalCheck;
    open delete_old_backups() -> BackupsDeleted;

    open timeline(TimelineQuery) -> TimelineView;
    open days(PagesQuery) -> DaysView;
    open patterns(PatternsQuery) -> PatternsView;
    open behind_pattern(BehindQuery) -> Behind;
    open report_contents(ReportQuery) -> ReportContents;
    open report_page(ReportPageQuery) -> ReportPage;
    open report_progress() -> ReportProgress;
    open stop_report() -> Done;
    open stop_data() -> Done;
    open taken(PagesQuery) -> Vec<TakenWords>;

    open chat_progress() -> ChatProgress;
    open stop_chat() -> Done;
    open chat_suggestions(ChatPeople) -> ChatSuggestions;
    open decide_chat(ChatDecision) -> ChatDecided;
    open count_messages(CountMessages) -> MessagesCard;
    open messages_card() -> Option<MessagesCard>;
    open take_messages_out(Subject) -> Done;

    shell choose_chat(ChooseChat) -> Option<ChatLook>;
    shell look_at_chat(ChatChoices) -> ChatLook;
    shell preview_report(PreviewReport) -> Option<ReportPreview>;
    shell save_report(SaveReport) -> Option<SavedReport>;
    shell save_data(SaveData) -> Option<SavedReport>;
    shell save_journal(SaveJournal) -> Option<SavedReport>;
    shell save_rest(Unlock) -> Option<SavedRest>;
    shell choose_exports() -> Option<ChosenExports>;
    shell check_newest_backup() -> Option<CheckedBackup>;
    shell back_up_now() -> Option<SavedBackup>;
    shell bring_backup() -> Option<BackupLine>;
    shell hide() -> Done;
    shell preferences() -> Preferences;
    shell set_preferences(Preferences) -> Preferences;
}
