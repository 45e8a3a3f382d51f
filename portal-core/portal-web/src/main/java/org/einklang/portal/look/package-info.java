/** How the portal looks: the theme jars that are there, and what a person and a cooperation have chosen. */
@NullMarked
package org.einklang.portal.look;

import org.jspecify.annotations.NullMarked;
