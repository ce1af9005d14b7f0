"""Intake, queries, exports: generators and functions over the engines. No Qt."""
