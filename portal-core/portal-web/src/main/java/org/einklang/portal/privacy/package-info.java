/** What the portal holds on a person, for that person. */
@NullMarked
package org.einklang.portal.privacy;

import org.jspecify.annotations.NullMarked;
