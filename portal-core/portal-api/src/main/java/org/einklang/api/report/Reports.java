package org.einklang.api.report;

/**
 * Opens reports. Provided by the host, to be injected in page beans.
 *
 * <p>What somebody wants to see stands in the address: period, measure, and one or two dimensions. If they asked for the
 * file, that is sent instead of the page; it holds what the page shows and nothing more.
 */
public interface Reports {

    /** Reads what the address asks for. Call it once, when the page is loaded, after every other check. */
    OpenReport open(ReportSpec spec);
}
