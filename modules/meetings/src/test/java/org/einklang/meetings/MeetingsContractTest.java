package org.einklang.meetings;

import org.einklang.testkit.tck.ModuleContract;

class MeetingsContractTest extends ModuleContract {

    MeetingsContractTest() {
        super(new MeetingsModule());
    }
}
