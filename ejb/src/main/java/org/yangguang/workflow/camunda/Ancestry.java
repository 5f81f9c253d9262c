package org.yangguang.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Leads from any process of a project up to its lifecycle, whose business key is the application's number. */
final class Ancestry {

    private Ancestry() {
    }

    static String application(DelegateExecution execution) {
        ExecutionEntity at = ((ExecutionEntity) execution).getProcessInstance();
        while (at.getSuperExecution() != null) {
            at = at.getSuperExecution().getProcessInstance();
        }
        return at.getBusinessKey();
    }

    static String process(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
