package org.einklang.portal.publicarea;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * An answer that the cache keeps.
 *
 * @param answer what stands there
 * @param tag names the content, and nothing but the content
 * @param stamp how often the area had been changed before it was written
 * @param told numbers of the notices to everybody that stand on it
 * @param since when it was written
 * @param until not longer than this
 */
record KeptPage(PublicAnswer answer, String tag, long stamp, List<Long> told, Instant since, Instant until) {

    private static final int TAG_BYTES = 12;

    static KeptPage of(PublicAnswer answer, long stamp, List<Long> told, Instant since, Instant until) {
        return new KeptPage(answer, tag(answer.content()), stamp, told, since, until);
    }

    /** Whether it is still what stands there; a clock that was set back makes it untrue, too. */
    boolean isCurrent(long now, List<Long> toldNow, Instant moment) {
        return stamp == now && told.equals(toldNow) && !moment.isBefore(since) && moment.isBefore(until);
    }

    static String tag(byte[] content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + new BigInteger(1, Arrays.copyOf(sum, TAG_BYTES)).toString(Character.MAX_RADIX) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
