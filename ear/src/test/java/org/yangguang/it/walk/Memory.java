package org.yangguang.it.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What all clients were told is done; it outlives every kill of the server. */
final class Memory {

    /** A task answered with success; {@code subject} is what it was about, {@code opinion} is what was
     * said with it, null where nothing was. */
    record Done(String user, String task, String key, String subject, String opinion) {
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Done> tasks = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private final List<String> applications = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();

    void task(Done done) {
        add(() -> tasks.add(done));
    }

    void draft(String number) {
        add(() -> drafts.add(number));
    }

    void application(String number) {
        add(() -> applications.add(number));
    }

    void document(String number) {
        add(() -> documents.add(number));
    }

    private void add(Runnable what) {
        lock.lock();
        try {
            what.run();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until so much more has been confirmed. */
    void awaitMore(int more, long minutes) throws InterruptedException {
        lock.lock();
        try {
            int until = size() + more;
            long left = TimeUnit.MINUTES.toNanos(minutes);
            while (size() < until) {
                if (left <= 0) {
                    throw new AssertionError("only " + size() + " of " + until + " actions were confirmed within " + minutes + " minutes");
                }
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What is remembered at this moment, while clients may still be adding. */
    Memory copy() {
        Memory copy = new Memory();
        lock.lock();
        try {
            copy.tasks.addAll(tasks);
            copy.drafts.addAll(drafts);
            copy.applications.addAll(applications);
            copy.documents.addAll(documents);
        } finally {
            lock.unlock();
        }
        return copy;
    }

    int size() {
        return tasks.size() + drafts.size() + applications.size() + documents.size();
    }

    List<Done> tasks() {
        return tasks;
    }

    List<String> drafts() {
        return drafts;
    }

    List<String> applications() {
        return applications;
    }

    List<String> documents() {
        return documents;
    }
}
