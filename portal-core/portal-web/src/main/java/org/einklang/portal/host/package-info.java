/** Takes in the modules: checks their self-portraits, migrates their schemas, knows their pages. */
@NullMarked
package org.einklang.portal.host;

import org.jspecify.annotations.NullMarked;
