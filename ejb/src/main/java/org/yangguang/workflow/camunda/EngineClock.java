package org.yangguang.workflow.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.yangguang.calendar.ClockMoved;

/** The engine's clock follows the business clock, and its timers are looked at at once. */
@ApplicationScoped
class EngineClock {

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
        // at the start the clock is set before there is an engine, or timers of the demonstration's future would ring
        ProcessEngine running = ProcessEngines.getProcessEngines().get(EngineProducer.ENGINE);
        if (running != null && running.getProcessEngineConfiguration() instanceof ProcessEngineConfigurationImpl configuration && configuration.getJobExecutor().isActive()) {
            configuration.getJobExecutor().jobWasAdded();
        }
    }
}
