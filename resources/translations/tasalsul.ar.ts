<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Failure</name>
    <message>
        <source>Tasalsul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
