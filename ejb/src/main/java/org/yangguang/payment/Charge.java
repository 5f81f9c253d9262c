package org.yangguang.payment;

/** Which budget line and which month of the plan a payment is charged to (PAY-09). */
record Charge(String line, String functionCode, String economicCode, String planMonth) {
}
