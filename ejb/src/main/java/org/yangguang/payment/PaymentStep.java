package org.yangguang.payment;

/** The four hands of a payment; the constant's key is the task's id in the drawing. */
enum PaymentStep {
    REQUEST("requestPayment"), PREPARE("preparePayment"), APPROVE("approvePayment"), RECORD("recordPayment");

    private final String task;

    PaymentStep(String task) {
        this.task = task;
    }

    public String task() {
        return task;
    }
}
