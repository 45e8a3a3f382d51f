package org.einklang.portal.body;

import org.einklang.api.figure.Matrix;

/** The part that a level has in a matter. */
public enum Part {
    /** Decides. */
    DECIDES(Matrix.Weight.MANY),
    /** Has to approve what others decide. */
    APPROVES(Matrix.Weight.SOME),
    /** Prepares and proposes. */
    PREPARES(Matrix.Weight.FEW),
    /** Is informed. */
    INFORMED(Matrix.Weight.NONE),
    /** Has no part in it. */
    NONE(Matrix.Weight.NONE);

    private final Matrix.Weight weight;

    Part(Matrix.Weight weight) {
        this.weight = weight;
    }

    /** How strongly it stands out. */
    Matrix.Weight weight() {
        return weight;
    }
}
