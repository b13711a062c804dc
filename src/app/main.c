/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "application.h"
#include "language.h"

/* Lists and forms are drawn as fast by the processor, and loading the drivers of
 * the graphics card takes a third of the start and half of the memory. Who sets
 * GSK_RENDERER gets what it says. */
static void
prefer_light_renderer (void)
{
  if (g_strcmp0 (g_getenv ("GSK_RENDERER"), "cairo") != 0 && g_getenv ("GSK_RENDERER") != NULL)
    return;
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  if (gtk_get_minor_version () < 16)
    g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
  else
    g_setenv ("GDK_DISABLE", "gl,vulkan", FALSE);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (HdApplication) application = NULL;

  prefer_light_renderer ();
  hd_language_set_up (NULL);
  application = hd_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
