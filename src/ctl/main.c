/* SPDX-License-Identifier: GPL-3.0-or-later */
/* hoadepctl: the engine without a display. */
#include "config.h"
#include <glib/gi18n-lib.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "ctl.h"
#include "exchange/catalogue.h"
#include "store/text.h"

static const CtlCommand commands[] = {
  { "new", "FILE --plan PLAN.json", N_("Make a council file from a plan"),
    "plan ", "plan ", 1, 1, ctl_new },
  { "sample", "FILE [--plan PLAN.json] [--year Y] [--years N] [--nominations N] [--entries N] [--seed S]", N_("Make a council file with an invented year"),
    "plan year years nominations entries seed ", "", 1, 1, ctl_sample },
  { "info", "FILE", N_("Say whose file it is and what it holds"),
    "", "", 1, 1, ctl_info },
  { "check", "FILE", N_("Verify the file, its references and its log"),
    "", "", 1, 1, ctl_check },
  { "import", "FILE WORKBOOK… [--unit NAME] [--year Y] [--column HEADING=FIELD]… [--dry-run]", N_("Take in the lists of units"),
    "unit year column dry-run ", "", 2, G_MAXUINT, ctl_import },
  { "move", "FILE STEP [--record NAME]… [--where FIELD=VALUE]… [--search TEXT] [--year Y] [--number N] [--signer S] [--date D] [--reason R] [--deadline D] [--note T]"
    " [--override REASON] [--dry-run] [--skip-refused]", N_("Move dossiers along their chains"),
    "record where search year number signer date reason deadline note override dry-run skip-refused ", "", 2, 2, ctl_move },
  { "list", "FILE KIND [--year Y] [--search TEXT] [--sort KEY] [--descending] [--csv]", N_("Print a list"),
    "year search sort descending csv ", "", 2, 2, ctl_list },
  { "figure", "FILE NAME [--year Y] [--unit NAME] [--rows]", N_("Print a figure, or the rows it is made of"),
    "year unit rows ", "", 2, 2, ctl_figure },
  { "today", "FILE [--year Y] [--date D] [--rows]", N_("Print what is overdue, due soon, waiting or wrong, and where the targets lead"),
    "year date rows ", "", 1, 1, ctl_today },
  { "contradictions", "FILE [--year Y]", N_("Say what contradicts itself in the plan of a year"),
    "year ", "", 1, 1, ctl_contradictions },
  { "decision", "FILE check|propose|contest|NUMBER/SYMBOL issue [--year Y] [--dry-run]", N_("Check the register of decisions, make drafts, issue one"),
    "year dry-run ", "", 2, 3, ctl_decision },
  { "contest", "FILE SUBCOMMAND [ARGUMENT…] [--year Y] [--round CODE] [--judge NAME] [--unit NAME] [--per-entry K] [--anchors N] [--seed S] [--passphrase-file F]"
    " [--witness NAME]… [--reason R] [--date D] [--csv] [--dry-run] [--skip-refused] [-o OUT]", N_("Lead the writing contest, from entries taken in to frozen results"),
    "year round judge unit per-entry anchors seed passphrase-file witness reason date csv dry-run skip-refused output ", "", 2, G_MAXUINT, ctl_contest },
  { "reorganise", "FILE CHANGE.json [--dry-run]", N_("Rename, merge or split units as a file says, and hand over what is open"),
    "dry-run ", "", 2, 2, ctl_reorganise },
  { "report", "FILE NAME [--year Y] [--record NAME]… [--where FIELD=VALUE]… [--search TEXT] [--format docx|odt|pdf|xlsx|csv] -o OUT",
    N_("Write a report, one of its lists, or a paper of records"),
    "year record where search format output ", "output ", 2, 2, ctl_report },
  { "letters", "FILE --year Y [--unit NAME] [--late-only] [--note-sent] [--format docx|pdf] -o FOLDER",
    N_("Write a letter to each unit that owes something"),
    "year unit late-only note-sent format output ", "year output ", 1, 1, ctl_letters },
  { "calendar", "FILE --year Y [--unit NAME] -o FILE.ics", N_("Write the deadlines of a year as a calendar"),
    "year unit output ", "year output ", 1, 1, ctl_calendar },
  { "press", "FILE SUBJECT… [--length short|full|spoken] -o FOLDER", N_("Make a press pack of exemplars: story, photos, captions, consent"),
    "length output ", "output ", 2, G_MAXUINT, ctl_press },
  { "freeze", "FILE [verify] --year Y [--date D]", N_("Freeze the figures of a year, or verify what was frozen"),
    "year date ", "year ", 1, 2, ctl_freeze },
  { "reconcile", "FILE --year Y [--date D]", N_("Name what does not agree in the annual report, its lists and the decisions"),
    "year date ", "year ", 1, 1, ctl_reconcile },
  { "meeting", "FILE MEETING agenda [all]|roll [all|MEMBER STATE]|vote ITEM AGREE [DISAGREE [OTHER [INVALID]]]|result|conclude",
    N_("Show or hold a meeting of the council"),
    "", "", 3, 8, ctl_meeting },
  { "backup", "FILE -o OUT", N_("Write a proven backup"),
    "output ", "output ", 1, 1, ctl_backup },
  { "restore", "BACKUP -o FILE", N_("Make a council file from a backup"),
    "output ", "output ", 1, 1, ctl_restore },
  { "undo", "FILE", N_("Take back the last step of the day"),
    "", "", 1, 1, ctl_undo },
};

/* Waits for an interrupt on a thread of its own, where it may call what it likes. */
static gpointer
wait_for_interrupt (gpointer cancellable)
{
  sigset_t set;
  int signal_number;

  sigemptyset (&set);
  sigaddset (&set, SIGINT);
  sigaddset (&set, SIGTERM);
  sigwait (&set, &signal_number);
  g_cancellable_cancel (cancellable);
  /* Who asks twice does not want to wait. */
  sigwait (&set, &signal_number);
  _exit (CTL_REFUSED);
}

static GCancellable *
watch_interrupts (void)
{
  GCancellable *cancellable = g_cancellable_new ();
  sigset_t set;

  sigemptyset (&set);
  sigaddset (&set, SIGINT);
  sigaddset (&set, SIGTERM);
  pthread_sigmask (SIG_BLOCK, &set, NULL);
  g_thread_unref (g_thread_new ("interrupts", wait_for_interrupt, cancellable));
  return cancellable;
}

static void
print_usage (FILE *out, const CtlCommand *command)
{
  fprintf (out, "%s hoadepctl %s %s [--json]\n", _("Usage:"), command->name, command->usage);
}

static void
print_help (void)
{
  ctl_print ("%s hoadepctl %s\n\n%s\n", _("Usage:"), "COMMAND FILE [ARGUMENT…]", _("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    ctl_print ("  %-8s %s\n  %8s %s\n", commands[i].name, commands[i].usage, "", _(commands[i].summary));
  ctl_print ("\n%s\n", _("Every command takes --json for results that a program reads.\n"
                         "The exit status is 0 when done, 1 when refused or when problems were found, 2 for wrong usage."));
}

static const CtlCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i].name, name) == 0)
      return &commands[i];
  return NULL;
}

static gboolean
names_option (const char *list, const char *option)
{
  g_autofree char *word = g_strconcat (option, " ", NULL);
  const char *at = strstr (list, word);

  return at != NULL && (at == list || at[-1] == ' ');
}

static gboolean
parse_number (const char *option, const char *text, gint64 min, gint64 max, gint64 *value, GError **error)
{
  if (text == NULL || g_ascii_string_to_signed (text, 10, min, max, value, NULL))
    return TRUE;
  g_set_error (error, CTL_ERROR, 0, _("--%s needs a number from %" PRId64 " to %" PRId64 ", not “%s”"),
               option, min, max, text);
  return FALSE;
}

static gboolean
all_utf8 (char **texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    if (!g_utf8_validate (texts[i], -1, NULL))
      return FALSE;
  return TRUE;
}

/* A day as people or programs write it becomes one as it is kept. */
static gboolean
read_day (const char *option, char **given, GError **error)
{
  g_autofree char *iso = NULL;

  if (*given == NULL || (hd_date_is_valid (*given) && strlen (*given) == strlen ("YYYY-MM-DD")))
    return TRUE;
  if (!hd_date_parse (*given, &iso) || strlen (iso) != strlen ("YYYY-MM-DD")) {
    g_set_error (error, CTL_ERROR, 0, _("--%s needs a day, such as 2024-03-01, not “%s”"), option, *given);
    return FALSE;
  }
  g_free (*given);
  *given = g_steal_pointer (&iso);
  return TRUE;
}

/* Whether what must be given is, and goes together. */
static gboolean
check_given (const CtlCommand *command, CtlCall *call, const char *year, GError **error)
{
  const struct { const char *name, *value; } required[] = {
    { "plan", call->plan }, { "output", call->output }, { "year", year },
  };
  const char *const texts[] = {
    call->unit, call->search, call->number, call->signer, call->date, call->deadline, call->reason, call->note, call->override,
    call->round, call->judge, call->length,
  };

  for (guint i = 0; i < G_N_ELEMENTS (required); i++)
    if (names_option (command->required, required[i].name) && required[i].value == NULL) {
      g_set_error (error, CTL_ERROR, 0, _("--%s is missing"), required[i].name);
      return FALSE;
    }
  if (call->arguments->len < command->min || call->arguments->len > command->max) {
    g_set_error_literal (error, CTL_ERROR, 0, call->arguments->len < command->min ? _("an argument is missing") : _("too many arguments"));
    return FALSE;
  }
  if (call->json && call->csv) {
    g_set_error_literal (error, CTL_ERROR, 0, _("--json and --csv exclude each other"));
    return FALSE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL && !g_utf8_validate (texts[i], -1, NULL)) {
      g_set_error_literal (error, CTL_ERROR, 0, _("the text is not UTF-8"));
      return FALSE;
    }
  if (!all_utf8 (call->records) || !all_utf8 (call->where) || !all_utf8 (call->witnesses)) {
    g_set_error_literal (error, CTL_ERROR, 0, _("the text is not UTF-8"));
    return FALSE;
  }
  return read_day ("date", &call->date, error) && read_day ("deadline", &call->deadline, error);
}

/* Reads the words after the command. Texts are taken as they are and must be UTF-8,
 * for the locale says little about what a shell or a script sends. */
static gboolean
parse (const CtlCommand *command, CtlCall *call, int argc, char **argv, GError **error)
{
  g_autofree char *year = NULL, *nominations = NULL, *entries = NULL, *seed = NULL, *years = NULL, *per_entry = NULL, *anchors = NULL;
  const GOptionEntry all[] = {
    { "plan", 0, 0, G_OPTION_ARG_FILENAME, &call->plan, NULL, NULL },
    { "unit", 0, 0, G_OPTION_ARG_FILENAME, &call->unit, NULL, NULL },
    { "column", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &call->columns, NULL, NULL },
    { "record", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &call->records, NULL, NULL },
    { "search", 0, 0, G_OPTION_ARG_FILENAME, &call->search, NULL, NULL },
    { "sort", 0, 0, G_OPTION_ARG_FILENAME, &call->sort, NULL, NULL },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &call->format, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &call->output, NULL, NULL },
    { "where", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &call->where, NULL, NULL },
    { "number", 0, 0, G_OPTION_ARG_FILENAME, &call->number, NULL, NULL },
    { "signer", 0, 0, G_OPTION_ARG_FILENAME, &call->signer, NULL, NULL },
    { "date", 0, 0, G_OPTION_ARG_FILENAME, &call->date, NULL, NULL },
    { "deadline", 0, 0, G_OPTION_ARG_FILENAME, &call->deadline, NULL, NULL },
    { "reason", 0, 0, G_OPTION_ARG_FILENAME, &call->reason, NULL, NULL },
    { "note", 0, 0, G_OPTION_ARG_FILENAME, &call->note, NULL, NULL },
    { "override", 0, 0, G_OPTION_ARG_FILENAME, &call->override, NULL, NULL },
    { "length", 0, 0, G_OPTION_ARG_FILENAME, &call->length, NULL, NULL },
    { "round", 0, 0, G_OPTION_ARG_FILENAME, &call->round, NULL, NULL },
    { "judge", 0, 0, G_OPTION_ARG_FILENAME, &call->judge, NULL, NULL },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &call->passphrase_file, NULL, NULL },
    { "witness", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &call->witnesses, NULL, NULL },
    { "per-entry", 0, 0, G_OPTION_ARG_FILENAME, &per_entry, NULL, NULL },
    { "anchors", 0, 0, G_OPTION_ARG_FILENAME, &anchors, NULL, NULL },
    { "skip-refused", 0, 0, G_OPTION_ARG_NONE, &call->skip_refused, NULL, NULL },
    { "year", 0, 0, G_OPTION_ARG_FILENAME, &year, NULL, NULL },
    { "nominations", 0, 0, G_OPTION_ARG_FILENAME, &nominations, NULL, NULL },
    { "entries", 0, 0, G_OPTION_ARG_FILENAME, &entries, NULL, NULL },
    { "seed", 0, 0, G_OPTION_ARG_FILENAME, &seed, NULL, NULL },
    { "years", 0, 0, G_OPTION_ARG_FILENAME, &years, NULL, NULL },
    { "csv", 0, 0, G_OPTION_ARG_NONE, &call->csv, NULL, NULL },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &call->dry_run, NULL, NULL },
    { "late-only", 0, 0, G_OPTION_ARG_NONE, &call->late_only, NULL, NULL },
    { "note-sent", 0, 0, G_OPTION_ARG_NONE, &call->note_sent, NULL, NULL },
    { "rows", 0, 0, G_OPTION_ARG_NONE, &call->rows, NULL, NULL },
    { "descending", 0, 0, G_OPTION_ARG_NONE, &call->descending, NULL, NULL },
  };
  const GOptionEntry json = { "json", 0, 0, G_OPTION_ARG_NONE, &call->json, NULL, NULL };
  GOptionEntry taken[G_N_ELEMENTS (all) + 2] = { json };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  guint n = 1;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (names_option (command->options, all[i].long_name))
      taken[n++] = all[i];
  g_option_context_add_main_entries (context, taken, NULL);
  g_option_context_set_help_enabled (context, FALSE);
  if (!g_option_context_parse (context, &argc, &argv, error))
    return FALSE;

  for (int i = 1; i < argc; i++)
    if (i > 1 || strcmp (argv[i], "--") != 0)
      g_ptr_array_add (call->arguments, g_strdup (argv[i]));
  if (!check_given (command, call, year, error))
    return FALSE;
  return parse_number ("year", year, 1990, 2100, &call->year, error) &&
         parse_number ("nominations", nominations, 0, 2000000, &call->nominations, error) &&
         parse_number ("per-entry", per_entry, 1, 50, &call->per_entry, error) &&
         parse_number ("anchors", anchors, 0, 100, &call->anchors, error) &&
         parse_number ("entries", entries, 0, 100000, &call->entries, error) &&
         parse_number ("seed", seed, 0, G_MAXUINT32, &call->seed, error) &&
         parse_number ("years", years, 0, 10, &call->years, error);
}

static void
free_call (CtlCall *call)
{
  g_ptr_array_unref (call->arguments);
  g_object_unref (call->cancellable);
  g_free (call->plan);
  g_free (call->unit);
  g_strfreev (call->records);
  g_free (call->search);
  g_free (call->sort);
  g_free (call->format);
  g_free (call->output);
  g_strfreev (call->where);
  g_free (call->number);
  g_free (call->signer);
  g_free (call->date);
  g_free (call->deadline);
  g_free (call->reason);
  g_free (call->note);
  g_free (call->override);
  g_free (call->length);
  g_free (call->round);
  g_free (call->judge);
  g_free (call->passphrase_file);
  g_strfreev (call->witnesses);
}

static CtlStatus
run (const CtlCommand *command, int argc, char **argv)
{
  CtlCall call = {
    .arguments = g_ptr_array_new_with_free_func (g_free), .cancellable = watch_interrupts (),
    .nominations = -1, .entries = -1, .seed = -1, .years = -1, .anchors = -1,
  };
  g_autoptr (GError) error = NULL;
  CtlStatus status = CTL_USAGE;

  if (parse (command, &call, argc, argv, &error))
    status = command->run (&call, &error);
  ctl_progress_end ();
  if (error != NULL) {
    gboolean wrong = error->domain == CTL_ERROR || error->domain == G_OPTION_ERROR;

    status = wrong ? CTL_USAGE : CTL_REFUSED;
    /* A message is one line, whatever a library says. */
    g_strdelimit (error->message, "\r\n", ' ');
    fprintf (stderr, "hoadepctl: %s: %s\n", command->name, error->message);
    if (wrong)
      print_usage (stderr, command);
  }
  free_call (&call);
  /* A full disk or a closed pipe shows here at the latest. */
  if (fflush (stdout) != 0 || ferror (stdout)) {
    fprintf (stderr, "hoadepctl: %s: %s\n", command->name, _("the result could not be written"));
    status = CTL_REFUSED;
  }
  return status;
}

int
main (int argc, char **argv)
{
  const CtlCommand *command;
  const char *name = argc < 2 ? NULL : argv[1];

  hd_catalogue_set_up ("vi");
  g_set_prgname ("hoadepctl");

  if (name == NULL) {
    fprintf (stderr, "hoadepctl: %s\n", _("a command is missing; “hoadepctl help” lists them"));
    return CTL_USAGE;
  }
  if (strcmp (name, "--version") == 0) {
    ctl_print ("hoadepctl %s\n", HD_VERSION);
    return CTL_DONE;
  }
  if (strcmp (name, "help") == 0 || strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0) {
    command = argc > 2 ? find_command (argv[2]) : NULL;
    if (command != NULL)
      print_usage (stdout, command);
    else
      print_help ();
    return CTL_DONE;
  }
  command = find_command (name);
  if (command == NULL) {
    fprintf (stderr, "hoadepctl: %s: %s\n", name, _("there is no such command; “hoadepctl help” lists them"));
    return CTL_USAGE;
  }
  for (int i = 2; i < argc && strcmp (argv[i], "--") != 0; i++)
    if (strcmp (argv[i], "--help") == 0 || strcmp (argv[i], "-h") == 0) {
      print_usage (stdout, command);
      ctl_print ("%s\n", _(command->summary));
      return CTL_DONE;
    }
  return run (command, argc - 1, argv + 1);
}
