package org.einklang.testkit.tck;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/** Erases a person on trial: looks for traces at the last moment of the transaction and takes everything back. */
@ApplicationScoped
class Erasure {

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry end;

    List<String> traces(PersonalData data, PersonId person, Schema schema) {
        List<String> traces = new ArrayList<>();
        try {
            transaction.begin();
            data.erase(person);
            end.registerInterposedSynchronization(new Look(() -> {
                traces.addAll(schema.columnsWith(person));
                end.setRollbackOnly();
            }));
            transaction.commit();
            throw new AssertionError("the trial of " + data + " was meant to be taken back");
        } catch (RollbackException asMeant) {
            return traces;
        } catch (NotSupportedException
                | SystemException
                | HeuristicMixedException
                | HeuristicRollbackException noTransaction) {
            throw new IllegalStateException(noTransaction);
        }
    }

    /** Looks when everything has been written and nothing is final. */
    private record Look(Runnable look) implements Synchronization {

        @Override
        public void beforeCompletion() {
            look.run();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
