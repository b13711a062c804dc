/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "application.h"
#include "language.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (HdApplication) application = NULL;

  hd_language_set_up (NULL);
  application = hd_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
