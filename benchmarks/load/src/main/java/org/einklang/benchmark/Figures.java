package org.einklang.benchmark;

/**
 * What was measured of a page.
 *
 * @param alone over one connection
 * @param crowd over eight connections at once
 * @param rss memory of the server in megabytes afterwards
 * @param bytes of the page
 * @param packed bytes of the page on the wire
 */
record Figures(Burst alone, Burst crowd, long rss, int bytes, int packed) {

    /** CPU milliseconds of the server for a request, over both bursts. */
    double cpu() {
        return (alone.cpuMillis() + crowd.cpuMillis()) / (alone.requests() + crowd.requests());
    }

    /** The one of two that took less CPU. */
    static Figures cheaper(Figures one, Figures other) {
        return one.cpu() <= other.cpu() ? one : other;
    }
}
