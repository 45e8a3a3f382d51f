/** Roles are given and withdrawn, and people are told what they may do and why. */
@NullMarked
package org.einklang.portal.rights;

import org.jspecify.annotations.NullMarked;
