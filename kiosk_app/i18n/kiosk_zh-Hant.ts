<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Get it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Looking for the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePad</name>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wife</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is about your child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine keeps only the paper&apos;s number and time. It keeps no picture of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>This machine is not enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Kiosks in the office&apos;s console, and enter the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s answer did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone is somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine&apos;s fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine&apos;s fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter, with the child&apos;s birth certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening_words</name>
    <message>
        <source>{time} on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>out_of_service</name>
    <message>
        <source>Stopped by itself at %1, to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office no longer accepts this machine&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose one, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by the country&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by the ward&apos;s or commune&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine&apos;s fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>root</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at cable, router and the machine&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No toner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull out a hand&apos;s width of paper and close the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the cutter&apos;s wheel until the blade is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the battery&apos;s plug into the wall socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it as the maker&apos;s manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door&apos;s switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this device&apos;s page in the technicians&apos; manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the device&apos;s own panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the device&apos;s own words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there? Call the maker&apos;s service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth, marriage, death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
