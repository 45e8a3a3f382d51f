package org.einklang.portal.web;

/**
 * A link that a part of the host puts into the frame around every page. It is asked for at each request, so it is only
 * there if the person may follow it.
 *
 * @param place where it stands
 * @param order smaller first; parts of the host use steps of 10
 * @param textKey key of the label, bundle first
 * @param icon name of its drawing
 * @param path below the cooperation for {@link Place#WORK} and {@link Place#COOPERATION}, otherwise the whole address
 */
public record HostLink(Place place, int order, String textKey, String icon, String path) {

    /** The groups of links. */
    public enum Place {
        /** Menu of a cooperation: daily work, together with the modules. */
        WORK,
        /** Menu of a cooperation: the cooperation itself. */
        COOPERATION,
        /** Menu of the installation. */
        OPERATION,
        /** The menu of the person who looks. */
        ME
    }
}
