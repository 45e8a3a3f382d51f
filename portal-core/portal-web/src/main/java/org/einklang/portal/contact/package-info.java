/** Who is responsible: contacts of every partner, how to find them, and how they stay current. */
@NullMarked
package org.einklang.portal.contact;

import org.jspecify.annotations.NullMarked;
