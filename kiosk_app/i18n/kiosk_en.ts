<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>%n place still to correct</numerusform>
            <numerusform>%n places still to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>Printing %n page</numerusform>
            <numerusform>Printing %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>Print %n A4 page</numerusform>
            <numerusform>Print %n A4 pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n slip</numerusform>
            <numerusform>%n slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>Read: %n byte.</numerusform>
            <numerusform>Read: %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>%n message waits for the office</numerusform>
            <numerusform>%n messages wait for the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>%n of them needs somebody</numerusform>
            <numerusform>%n of them need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>%n sheet missing.</numerusform>
            <numerusform>%n sheets missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>%n sheet too many.</numerusform>
            <numerusform>%n sheets too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>%n host in trouble</numerusform>
            <numerusform>%n hosts in trouble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>%n paper found</numerusform>
            <numerusform>%n papers found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>Waiting, %n minute left</numerusform>
            <numerusform>Waiting, %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>%n thing to choose. Press the down arrow.</numerusform>
            <numerusform>%n things to choose. Press the down arrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>Check that you have it, then press the button below.</numerusform>
            <numerusform>Check all %n, then press the button below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
