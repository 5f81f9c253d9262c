package org.yangguang.workflow.camunda;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs (clocks that ring) on the server's managed threads, so that what they call sees the
 * application's beans, transactions and naming. Any node may take any job.
 */
final class ManagedJobExecutor extends JobExecutor {
    private static final int LOCK_MILLIS = 60_000;

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;

    ManagedJobExecutor(ManagedExecutorService executor, ManagedThreadFactory threads) {
        this.executor = executor;
        this.threads = threads;
        // a bid deadline that has passed opens the bids within seconds, also after an idle night
        setWaitTimeInMillis(1000);
        setMaxWait(5000);
        // what a killed node held is taken by another one after this; the work of a clock takes seconds at most
        setLockTimeInMillis(LOCK_MILLIS);
        // so that the row of a job says who is at it
        setLockOwner(System.getProperty("jboss.node.name", "node") + " " + UUID.randomUUID());
    }

    @Override
    protected void startExecutingJobs() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
            jobAcquisitionThread.setName("yangguang-job-acquisition");
            jobAcquisitionThread.start();
        }
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
