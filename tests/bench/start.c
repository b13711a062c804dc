/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long programs take from exec to their first painted window, and what memory they
 * hold then. Runs every program in turn, ROUNDS times, so that all meet the same
 * machine; prints medians, and ratios to the first program, which is the floor.
 *
 *   start ROUNDS DONE-PIXELS -- PROGRAM [ARGUMENT…] [-- PROGRAM …]
 *
 * A window counts as painted when at least DONE-PIXELS sampled pixels differ from its
 * corner: an empty window has few, a page of a list has many. The floor needs 50. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MAX_PROGRAMS 8
#define MAX_ROUNDS   50

typedef struct {
  char **argv;
  double paint[MAX_ROUNDS];   /* ms */
  double cpu[MAX_ROUNDS];     /* ms of processor time until then: other work on the machine does not show in it */
  double memory[MAX_ROUNDS];  /* MB, proportional set size after settling */
} Program;

static double
now_ms (void)
{
  struct timespec t;

  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int
ignore_x_error (Display *display, XErrorEvent *event)
{
  return 0;   /* a window may be gone before we look at it */
}

static int
painted_pixels (Display *display, Window window)
{
  XWindowAttributes at;
  XImage *image;
  unsigned long corner;
  int n = 0;

  if (!XGetWindowAttributes (display, window, &at) || at.map_state != IsViewable)
    return 0;
  image = XGetImage (display, window, 0, 0, at.width, at.height, AllPlanes, ZPixmap);
  if (image == NULL)
    return 0;
  corner = XGetPixel (image, at.width - 40, at.height - 40) & 0xffffff;
  for (int y = 60; y < at.height; y += 4)
    for (int x = 0; x < at.width; x += 4)
      n += (XGetPixel (image, x, y) & 0xffffff) != corner;
  XDestroyImage (image);
  return n;
}

static double
cpu_ms (pid_t pid)
{
  char path[64];
  double sum = 0;
  struct dirent *entry;
  DIR *dir;

  snprintf (path, sizeof path, "/proc/%d/task", (int) pid);
  dir = opendir (path);
  while (dir != NULL && (entry = readdir (dir)) != NULL) {
    char file[384];
    unsigned long long ns;
    FILE *stat;

    snprintf (file, sizeof file, "%s/%s/schedstat", path, entry->d_name);
    stat = entry->d_name[0] == '.' ? NULL : fopen (file, "r");
    if (stat != NULL && fscanf (stat, "%llu", &ns) == 1)
      sum += ns / 1e6;
    if (stat != NULL)
      fclose (stat);
  }
  if (dir != NULL)
    closedir (dir);
  return sum;
}

static double
memory_mb (pid_t pid)
{
  char path[64], line[256];
  long kb = 0;
  FILE *file;

  snprintf (path, sizeof path, "/proc/%d/smaps_rollup", (int) pid);
  file = fopen (path, "r");
  while (file != NULL && fgets (line, sizeof line, file) != NULL)
    if (strncmp (line, "Pss:", 4) == 0)
      kb = atol (line + 4);
  if (file != NULL)
    fclose (file);
  return kb / 1024.0;
}

static int
run_once (Display *display, Program *program, int round, int wanted)
{
  double start, painted = 0;
  Window window = None;
  pid_t pid;

  XSync (display, True);
  start = now_ms ();
  pid = fork ();
  if (pid == 0) {
    execvp (program->argv[0], program->argv);
    _exit (127);
  }
  while (painted == 0 && now_ms () - start < 60000) {
    struct pollfd pfd = { ConnectionNumber (display), POLLIN, 0 };

    while (XPending (display)) {
      XEvent event;
      XWindowAttributes at;

      XNextEvent (display, &event);
      if (event.type == MapNotify && XGetWindowAttributes (display, event.xmap.window, &at) && at.width >= 600)
        window = event.xmap.window;
    }
    if (window != None && painted_pixels (display, window) >= wanted)
      painted = now_ms ();
    else
      poll (&pfd, 1, 2);
  }
  if (painted != 0) {
    program->paint[round] = painted - start;
    program->cpu[round] = cpu_ms (pid);
    usleep (1500000);   /* until what is loaded behind the first page is there */
    program->memory[round] = memory_mb (pid);
  }
  kill (pid, SIGTERM);
  waitpid (pid, NULL, 0);
  return painted != 0;
}

static int
compare (const void *a, const void *b)
{
  double d = *(const double *) a - *(const double *) b;

  return d < 0 ? -1 : d > 0;
}

int
main (int argc, char **argv)
{
  Display *display = XOpenDisplay (NULL);
  Program programs[MAX_PROGRAMS];
  int n_programs = 0, rounds, wanted;

  if (display == NULL || argc < 5) {
    fputs ("usage: start ROUNDS DONE-PIXELS -- PROGRAM… [-- PROGRAM…], with a display\n", stderr);
    return 2;
  }
  rounds = atoi (argv[1]);
  if (rounds > MAX_ROUNDS)
    rounds = MAX_ROUNDS;
  wanted = atoi (argv[2]);
  for (int i = 3; i < argc; i++)
    if (strcmp (argv[i], "--") == 0) {
      argv[i] = NULL;
      if (n_programs == MAX_PROGRAMS)
        break;
      programs[n_programs++].argv = &argv[i + 1];
    }
  XSetErrorHandler (ignore_x_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  for (int round = -1; round < rounds; round++)   /* one round to warm up */
    for (int i = 0; i < n_programs; i++)
      if (!run_once (display, &programs[i], round < 0 ? 0 : round, i == 0 ? 50 : wanted)) {
        fprintf (stderr, "%s showed no window\n", programs[i].argv[0]);
        return 1;
      }
  for (int i = 0; i < n_programs; i++) {
    qsort (programs[i].paint, rounds, sizeof (double), compare);
    qsort (programs[i].cpu, rounds, sizeof (double), compare);
    qsort (programs[i].memory, rounds, sizeof (double), compare);
    printf ("%-40s painted %6.0f ms (%.0f-%.0f)  %.2f x floor   processor %5.0f ms  %.2f x   memory %6.1f MB  %+.1f MB\n",
            i == 0 ? "empty libadwaita window (floor)" : programs[i].argv[1] != NULL ? programs[i].argv[1] : programs[i].argv[0],
            programs[i].paint[rounds / 2], programs[i].paint[0], programs[i].paint[rounds - 1],
            programs[i].paint[rounds / 2] / programs[0].paint[rounds / 2],
            programs[i].cpu[rounds / 2], programs[i].cpu[rounds / 2] / programs[0].cpu[rounds / 2],
            programs[i].memory[rounds / 2], programs[i].memory[rounds / 2] - programs[0].memory[rounds / 2]);
  }
  XCloseDisplay (display);
  return 0;
}
