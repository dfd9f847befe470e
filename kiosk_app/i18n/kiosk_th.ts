<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>ปัจจุบันอยู่ในเขต: %1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>แตะเพื่อใช้ที่อยู่นี้</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>เลือกแขวง/ตำบล (phường/xã)</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>อ่านข้อมูลของท่านออกเสียงที่นี่หรือไม่</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>ผู้อื่นอาจได้ยิน หากเสียบหูฟัง มีเพียงท่านที่ได้ยิน</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>ไม่อ่าน</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>อ่านออกเสียง</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>กรุณาใส่จำนวนก่อน</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Get it now</source>
        <translation>รับตอนนี้</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>ส่งคำขอ</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>กำลังเก็บคำขอ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>เอกสารอื่น</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>เอกสารของบุตร</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>เลขประจำตัวของผู้มารับ</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>ยังไม่มีการพิจารณา สำนักงานจะตรวจข้อมูลทะเบียนเมื่อมารับ</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>ทำต่อที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>กำลังพิมพ์ใบ</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>ใบไม่ออกมา</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>บอกเคาน์เตอร์ว่าต้องการเอกสารใด ชื่ออยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>พิมพ์ใบ</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>ไปโดยไม่เอาใบ</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>ไปที่เคาน์เตอร์</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>ตรวจข้อมูลที่อ่านได้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>ถูกต้อง ทำต่อ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>กำลังรอสำนักงาน</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>นานกว่าปกติ</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>รอต่อ หรือกลับไปเลือกแบบฟอร์ม แบบฟอร์มยังพิมพ์ได้ทันที</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>เอกสารนี้ของใคร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Country of the number: %1</source>
        <translation>ประเทศของหมายเลข: %1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Looking for the request</source>
        <translation>กำลังค้นหาคำขอ</translation>
    </message>
    <message>
        <source>Enter the code of the slip</source>
        <translation>ใส่รหัสบนใบนัด</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>วางใบนัดบนกระจก</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>สำนักงานกำลังค้นหา ปกติไม่เกิน 10 วินาที</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>ตัวอักษรและตัวเลข 12 ตัว ใต้รหัส QR</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>คว่ำด้านรหัส QR ลง รอจนได้ยินเสียงสัญญาณ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>กำลังสอบถามสำนักงาน</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>กำลังติดต่อเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>กำลังรอใบนัด</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>ติดต่อสำนักงานไม่ได้</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>เมื่อติดต่อสำนักงานได้ จะพิมพ์เอกสารได้อีก ใบนัดยังใช้ได้</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>นานกว่าปกติ</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>รอต่อหรือกลับ ใบนัดยังใช้ได้</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>เครื่องอ่านไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>ใส่รหัสแทน หรือกด “ช่วยเหลือ”</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>ใส่รหัส</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>ค้นหาคำขอ</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>รหัสบนใบนัด</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดอักษร</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>ขนาด %1 จาก 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>คอนทราสต์</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>ลดระดับ</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>เสียงอังกฤษ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>อ่านออกเสียง</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>ไม่มีเสียงอ่านภาษานี้ จะอ่านเป็นภาษาอังกฤษแทน</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>ยินยอมให้ใช้ข้อมูล</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>ตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล 91/2025/QH15</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>ยังไม่ได้ให้ความยินยอม</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>ทำเครื่องหมายในช่องเพื่อทำต่อ หรือเลือก “ไม่ยินยอม”</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>ข้าพเจ้ายินยอมให้ใช้ข้อมูลนี้เพื่อทำเอกสารนี้</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>จำเป็นต่อการทำเอกสาร</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>ปี ค.ศ.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
</context>
<context>
    <name>DatePad</name>
    <message>
        <source>Delete everything</source>
        <translation>ลบทั้งหมด</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>ลบหนึ่งหลัก</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation>ข้อมูลจากอุปกรณ์: %1 หน้านี้ตรวจใหม่เอง</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>สิ่งที่อุปกรณ์แจ้ง</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>ข้อความจากอุปกรณ์</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>ตัวนับ</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>ตั้งแต่เมื่อไร</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation>เรียกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>สำหรับเจ้าหน้าที่: %1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>คำขอของฉัน</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>ใครช่วยได้</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>เพิ่มในรายการ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>คำขอถูกล็อกไว้รอสำนักงาน ข้อมูลอื่นลบหมดแล้ว</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>ลบข้อมูลส่วนบุคคลออกจากเครื่องนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>เปลี่ยนภาษา</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation>เสียบแล้ว แต่ยังไม่ตั้งค่า</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>เพิ่มบรรทัดเหล่านี้ในไฟล์ตั้งค่า:</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>เครื่องนี้ไม่ใช้อุปกรณ์นี้ ถอดออก หรือถามผู้ที่เสียบไว้</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation>กำลังเรียกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation>รอสัญญาณเพื่อเรียกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>เรียกเจ้าหน้าที่แล้ว</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>กำลังแจ้งสำนักงาน</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>ติดต่อสำนักงานไม่ได้ เคาน์เตอร์ช่วยได้ทันที</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>แจ้งสำนักงานเมื่อ %1 กรุณารอที่เครื่อง</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>กลับไปที่เอกสาร</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>ใบสำหรับเคาน์เตอร์</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>ไม่มีอะไรสูญหาย ระหว่างนี้ข้อมูลของท่านถูกปิดบังไว้</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>ระหว่างรอทำได้ดังนี้</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>วางหนังสือเดินทางบนกระจก</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>วางบัตรประจำตัวบนกระจก</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>คว่ำหน้าที่มีรูปลง รอจนได้ยินเสียงสัญญาณ</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>คว่ำด้านรหัส QR ลง รอจนได้ยินเสียงสัญญาณ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>กำลังติดต่อเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>กำลังรอหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>กำลังรอบัตร</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>อ่านหนังสือเดินทางไม่ได้</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>อ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>เครื่องอ่านไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>พิมพ์เองแทน หรือกด “ช่วยเหลือ”</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>ทำต่อโดยไม่ใช้บัตร หรือกด “ช่วยเหลือ”</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>ใช้บัตรประจำตัว</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>ใช้หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>พิมพ์เอง</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>ไม่มีบัตร</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>เลือกภาษา</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>ข้อมูลที่กรอกไว้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation>วันนี้ยังไม่มีการดำเนินการ</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>กำลังค้นหาข้อมูลทะเบียน</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>สำนักงานกำลังค้นหาข้อมูลทะเบียน ปกติไม่เกิน 10 วินาที</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>กำลังรอสำนักงาน</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>นานกว่าปกติ</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>รอต่อ หรือกลับไปเลือกแบบฟอร์ม แบบฟอร์มยังพิมพ์ได้ทันที</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>ปุ่มทั้งหมดอยู่ต่ำลงแล้ว</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>ส่วนบนไม่มีอะไรให้กด กด “ลดระดับ” อีกครั้งเพื่อกลับ</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>ให้บริการอยู่</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>หยุดให้บริการตั้งแต่ %1</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>ประชาชนใช้ได้ทันทีเมื่อปิดโหมดบำรุงรักษา</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>ยังไม่มีใครใช้ได้จนกว่าจะเปิดบริการอีก</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>ช่างเทคนิค</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>กด “ตรวจตอนนี้” ใช้เวลาไม่กี่วินาที</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>เครื่องนี้หยุดให้บริการ</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>เรียกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>ขณะนี้ขอเอกสารที่เครื่องนี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>หน้าถัดไป</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>เลือกวันที่</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>เลือกประเทศ</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>เลือกแขวง/ตำบล (phường/xã)</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>อาจมีเอกสารที่ลืมไว้ในถาด</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>หยิบออกโดยไม่อ่าน แล้วแตะที่นี่</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>นับ</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>กระดาษเสีย</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>แผ่นที่ยังไม่ทราบผล</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>จำนวนแผ่นตรงกันหรือไม่</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>ไฟฟ้าดับ</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>เครื่องนี้ใช้แบตเตอรี่ได้อีกไม่กี่นาที</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>เอกสารที่เริ่มไว้ทำต่อจนเสร็จได้</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>ข้อมูลที่กรอกไว้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>รับเอกสารเมื่อพิมพ์เสร็จ</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>หลังจากนั้นเครื่องหยุดบริการจนกว่าไฟจะมา</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>รอเจ้าหน้าที่ แล้วจะพิมพ์ต่อ</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>หยุดรอ</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>คำขอสิ้นสุด ไม่เสียค่าธรรมเนียม</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>กำลังพิมพ์: %1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>ปกติไม่เกินครึ่งนาที โปรดรอให้เอกสารออกมาหมดก่อนหยิบ</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>นานกว่าปกติ</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>เครื่องยังทำงานอยู่ ไม่มีอะไรสูญหาย</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>คำขอปลอดภัย กรุณาถ่ายรูปรหัสนี้ หรือจดตัวอักษรไว้</translation>
    </message>
    <message>
        <source>Your request is accepted</source>
        <translation>รับคำขอแล้ว</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>มีรหัสแล้ว</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>รับใบนัดแล้ว</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>พิมพ์ใบนัดอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>ตรวจแบบฟอร์ม</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>ตรวจเอกสาร</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>การสร้างหน้านานกว่าปกติ</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>พิมพ์ ลงชื่อ แล้วยื่นที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>เลขที่และตราดิจิทัลจะใส่ตอนพิมพ์</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>กำลังสร้างหน้า</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ทั้งหน้า</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>แก้คำตอบ</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>หน้า %1 จาก %2 ตามที่จะพิมพ์จริง</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มคน</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>เพิ่มบรรทัด</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>โหมดบำรุงรักษา</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>วางบัตรบำรุงรักษาบนกระจก หรือใส่ PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ล็อกอยู่</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>กำลังตรวจ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>ล็อกเพราะใส่ผิดหลายครั้ง</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN มี 6 ถึง 12 หลัก</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>ไม่ตรงกัน ลองใหม่</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>กำลังดูอุปกรณ์</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>ปิดโหมดบำรุง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ตรวจตอนนี้</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>หยุดบริการ</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>เปิดบริการอีก</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>หน้าจอจะแจ้งว่าเครื่องหยุดให้บริการ</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>ปิดแล้วเปิดใหม่ก็ยังเป็นเช่นเดิม</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>มีเพียงช่างเทคนิคที่เปิดบริการอีกได้</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>ต้องการเอกสารใด</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>คำเหล่านี้ค้นไม่พบ</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>ลองใช้คำอื่น หรือใช้คำน้อยลง</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>ลองใช้คำอื่น หรือเลือกจากหมวด กด “ช่วยเหลือ” หรือสอบถามที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>หากเป็นผู้อื่น กด “เริ่มใหม่” ด้านล่างก่อน</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>ติดต่อสำนักงานไม่ได้</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>ติดต่อสำนักงานไม่ได้ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>แบบฟอร์มยังพิมพ์ได้ทันที หนังสือรับรองขอวันนี้ รับภายหลัง</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>แบบฟอร์มยังพิมพ์ได้ทันที หนังสือรับรองต้องรอติดต่อสำนักงานได้</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>มีใบนัด รับเอกสาร</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>แบบฟอร์ม กรอกที่เครื่องนี้</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>หนังสือรับรองจากสำนักงาน</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>ขั้นที่ %1/%2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>ยืนยันตัวตนด้วยโทรศัพท์</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>รหัสใหม่</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>ไม่มีโทรศัพท์</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>นานกว่าปกติ</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>รอต่อ หรือกลับไปเลือกแบบฟอร์ม แบบฟอร์มยังพิมพ์ได้ทันที</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>เปิดกล้อง สแกนรหัสนี้</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>หรือใส่รหัสที่ %1</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>รหัส QR สำหรับโทรศัพท์</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>เลือกเลขนี้บนโทรศัพท์</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>ห้ามบอกเลขนี้ทางโทรศัพท์แก่ผู้ใด</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>ยินยอมเฉพาะเมื่อโทรศัพท์แสดง:</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>รหัส QR ของใบนัด</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>ใบนัดรับเอกสาร</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>รหัส QR ของใบนัด</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>ขั้นที่ %1/%2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>เสร็จแล้ว: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>กำลังทำ: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>ไม่สำเร็จ: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ถัดไป: %1</translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation>ไม่ต้องรีบ</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>หน้าจอจะถูกปิดบัง 3 นาที เอกสารยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>หยิบเฉพาะเอกสารแผ่นบนสุด</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>แผ่นล่างเป็นของผู้อื่น กรุณาวางไว้ที่เดิม</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>เอกสารพร้อมแล้ว</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>อย่าให้ผู้อื่นหยิบไป กรุณาตรวจเลขด้านล่าง</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>ใบรับเอกสารไม่ออกมา</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>เอกสารใช้ได้แม้ไม่มีใบรับ เลขที่: %1</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>เอกสารไม่ครบ</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>ได้รับครบแล้ว</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>เอกสารอื่น</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>ขอเวลาสักครู่</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>กลับมาแล้ว</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>เมื่อจบ เครื่องจะลบข้อมูลส่วนบุคคล</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>ตรวจจอสัมผัส</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>แตะทุกช่องของตาราง ช่องที่เสียจะว่างอยู่</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>วินาที</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>ต้องการเวลาเพิ่มหรือไม่</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>แตะที่ใดก็ได้เพื่อทำต่อ มิฉะนั้นเครื่องจะลบข้อมูลและจบ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>ข้อมูลของท่านถูกปิดบังไว้</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>ลากนิ้วผ่านทุกช่อง</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>ช่องที่ยังว่างคือช่องที่ไม่รับสัมผัส</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation>มีเอกสารของผู้อื่นในถาด</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>กรุณาวางไว้ที่เดิม</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>ถาดว่าง</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>เอกสารใหม่จะออกมาด้านบน</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>กำลังแจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>ยังแจ้งเจ้าหน้าที่ไม่ได้</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>แจ้งเจ้าหน้าที่แล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>จะแจ้งทันทีเมื่อสัญญาณกลับมา</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>เจ้าหน้าที่จะมารับและเก็บรักษาไว้</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>ใส่เลขประจำตัว</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>เฉพาะเจ้าของเลขนี้ที่รับเอกสารได้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>ลดหนึ่ง</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>เพิ่มหนึ่ง</translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation>ติดต่อสำนักงานได้แล้ว</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>สำนักงานยังตอบไม่ได้</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>ติดต่อสำนักงานไม่ได้</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>รับเอกสารได้ทันที</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>ส่งคำขอวันนี้ รับเอกสารภายหลัง</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>ตั้งแต่พรุ่งนี้ นำใบนัดและโทรศัพท์มาด้วย</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>ตั้งแต่พรุ่งนี้ นำรหัสและโทรศัพท์มาด้วย</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>เครื่องล็อกคำขอและเก็บรักษาไว้</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>จะส่งทันทีเมื่อติดต่อสำนักงานได้</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>เครื่องนี้ไม่พิมพ์ใบ บอกชื่อเอกสารกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>ใบจะมีข้อมูลที่กรอกไว้แล้ว</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>ใบจะบอกว่าต้องการเอกสารใด</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>นำใบไปที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>ไปที่เคาน์เตอร์แล้วบอกชื่อเอกสาร</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>นำบัตรประจำตัวหรือหนังสือเดินทางไปด้วย</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>นำหนังสือเดินทางไปด้วย</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>นำบัตรประจำตัวไปด้วย ถ้ามี</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>เจ้าหน้าที่จะทำต่อ ไม่ต้องใช้โทรศัพท์</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>ใบกำลังออกจากช่องด้านซ้าย</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>รับใบจากช่องด้านซ้าย</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>ใบกำลังออกจากช่องตรงกลาง</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>รับใบจากช่องตรงกลาง</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>ใบกำลังออกจากช่องด้านขวา</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>รับใบจากช่องด้านขวา</translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>อ่านจากรหัส QR ยังไม่ได้ตรวจเทียบ</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>อ่านจากด้านหลังบัตร ยังไม่ได้ตรวจเทียบ</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>อ่านจากหนังสือเดินทาง ยังไม่ได้ตรวจเทียบ</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>อ่านจากวีซ่า ยังไม่ได้ตรวจเทียบ</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>พิมพ์เอง ยังไม่ได้ตรวจเทียบ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>อ่านบัตรใหม่</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>รหัสไม่มีเครื่องหมายเสียง กรุณาเติม</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>ชื่ออาจถูกตัด</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>ไม่ตรงกับปีเกิด</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>ไม่ตรงกับเพศ</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>ไม่ขึ้นต้นด้วยรหัสจังหวัดที่รู้จัก</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>ก่อนกรกฎาคม 2025 แขวง/ตำบลอาจเปลี่ยนชื่อแล้ว</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>หมดอายุ</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>กำลังค้นหาญาติ</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>ผู้เสียชีวิตคือใคร</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>กำลังค้นหาบุตร</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>เอกสารของบุตรคนใด</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>สำนักงานกำลังดูทะเบียน ปกติไม่เกิน 10 วินาที</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>บิดามารดา คู่สมรส และบุตรในทะเบียนการตายที่นี่</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>แสดงเฉพาะบุตรของท่านที่มีในทะเบียน</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>เสียชีวิตเมื่อ %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>เกิดเมื่อ %1</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>บุตร</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>บิดา</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>มารดา</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>สามี</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>ภรรยา</translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation>ของฉันเอง</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>เอกสารเกี่ยวกับตัวฉัน</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>ของบุตร</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>สำนักงานมีรายชื่อบุตรของท่าน</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>ของญาติที่เสียชีวิต</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>บิดามารดา คู่สมรส หรือบุตรในทะเบียนการตาย</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>เพื่อทำ%1 เครื่องใช้ข้อมูล:</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>เอกสารนี้เกี่ยวกับบุตรของท่าน บุตรที่อายุครบ 7 ปีขึ้นไปต้องยินยอมด้วย</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>เอกสารนี้เกี่ยวกับญาติที่เสียชีวิต</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>เฉพาะสำนักงานที่เปิดคำขอได้ เครื่องไม่เก็บภาพบัตร</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>เครื่องเก็บเฉพาะเวลา ไม่เก็บภาพหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>เครื่องเก็บเฉพาะเวลา ไม่เก็บภาพบัตร</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>เครื่องเก็บเฉพาะเลขที่เอกสารและเวลา ไม่เก็บภาพบัตร</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>ลบเมื่อสำนักงานได้รับแล้ว</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>ลบเมื่อท่านทำเสร็จ</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>สอบถามเรื่องข้อมูลส่วนบุคคล: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation>ทราบเพียงปี ค.ศ. {year}</translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation>กดตัวเลขปี ค.ศ. สี่หลัก</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>เลือกเดือนในปี ค.ศ. {year}</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>เลือกวันในเดือน{month} ค.ศ. {year}</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>ไม่มีเดือน {month}</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>เลือกปี ค.ศ. ตั้งแต่ {first} ถึง {last}</translation>
    </message>
    <message>
        <source>It is day {day}</source>
        <translation>คือวันที่ {day}</translation>
    </message>
    <message>
        <source>It is {day} {month}</source>
        <translation>คือวันที่ {day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} ค.ศ. {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}ที่ {date}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>ค.ศ. {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>อายุ %n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>มกราคม</translation>
    </message>
    <message>
        <source>February</source>
        <translation>กุมภาพันธ์</translation>
    </message>
    <message>
        <source>March</source>
        <translation>มีนาคม</translation>
    </message>
    <message>
        <source>April</source>
        <translation>เมษายน</translation>
    </message>
    <message>
        <source>May</source>
        <translation>พฤษภาคม</translation>
    </message>
    <message>
        <source>June</source>
        <translation>มิถุนายน</translation>
    </message>
    <message>
        <source>July</source>
        <translation>กรกฎาคม</translation>
    </message>
    <message>
        <source>August</source>
        <translation>สิงหาคม</translation>
    </message>
    <message>
        <source>September</source>
        <translation>กันยายน</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ตุลาคม</translation>
    </message>
    <message>
        <source>November</source>
        <translation>พฤศจิกายน</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ธันวาคม</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>วันจันทร์</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>วันอังคาร</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>วันพุธ</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>วันพฤหัสบดี</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>วันศุกร์</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>วันเสาร์</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>วันอาทิตย์</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>จ.</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>อ.</translation>
    </message>
    <message>
        <source>We</source>
        <translation>พ.</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>พฤ.</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>ศ.</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>ส.</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>อา.</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>This machine is not enrolled yet</source>
        <translation>เครื่องนี้ยังไม่ได้ลงทะเบียน</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>สำนักงานไม่รับลงทะเบียนเครื่องนี้</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>เครื่องจะไม่ให้บริการจนกว่าสำนักงานจะลงทะเบียน</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>กุญแจเดิมของเครื่องใช้ไม่ได้ เครื่องจะไม่ให้บริการจนกว่าสำนักงานจะลงทะเบียนกุญแจใหม่</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>รหัสใช้ครั้งเดียว</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>ใช้ได้ถึง %1 แล้วจะมีรหัสใหม่</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>ลายพิมพ์กุญแจ (fingerprint)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>เปิดหน้า “เครื่อง” ในระบบจัดการของสำนักงาน แล้วใส่รหัส</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>เทียบลายพิมพ์กุญแจที่นั่นกับที่นี่</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>กดอนุมัติ แล้วเครื่องนี้จะเริ่มเอง</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>กำลังรอสำนักงาน</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>รหัสจะแสดงทันทีที่สำนักงานตอบ</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>ถามเหตุผลจากสำนักงาน แล้วขอรหัสใหม่ที่นี่</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>ขอรหัสใหม่</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>ใช้โทรศัพท์ของผู้ที่ขอเอกสาร</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>ใบนัดยังใช้ได้ ไม่นับว่าออกเอกสารแล้ว ไม่มีค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>ส่งคำขอ รับภายหลัง</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>รหัสใหม่</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>แก้คำตอบ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>เอกสารอื่น</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>มีเอกสาร</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>ถาดว่าง</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>ใบสำหรับเคาน์เตอร์</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>มีเอกสารในถาดหรือไม่</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>พิมพ์เอกสารไม่ได้</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>ติดต่อสำนักงานไม่ได้</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>สำนักงานยังตอบไม่ได้</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>คำตอบของสำนักงานไม่ตรง</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>มีการปฏิเสธบนโทรศัพท์</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>รหัสหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>โทรศัพท์นี้เป็นของผู้อื่น</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>หากไม่มีโทรศัพท์</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>ไม่พบข้อมูลทะเบียน</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>พบข้อมูลทะเบียนมากกว่าหนึ่งรายการ</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>ไม่พบทะเบียนการเกิด</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>ไม่พบทะเบียนการสมรส</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>ไม่พบทะเบียนการตาย</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>ไม่พบข้อมูลบุตร</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>ไม่พบข้อมูลญาติ</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>เครื่องนี้ไม่มีบริการนี้</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>สร้างหน้าไม่ได้</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>เครื่องหยุดตัวเองแล้ว</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>เครื่องยังบันทึกข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>ใบนัดใช้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>เครื่องนี้หยุดให้บริการ</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>เครื่องไม่แน่ใจว่าเอกสารออกมาหรือยัง กรุณาดูในถาด</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>ไม่มีแผ่นที่ใช้ได้ออกมา เกิดจากตัวเครื่อง</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>สัญญาณขาดตั้งแต่ %1 แบบฟอร์มยังพิมพ์ได้ทันที</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>สัญญาณขาด แบบฟอร์มยังพิมพ์ได้ทันที</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>ระบบของสำนักงานขัดข้อง แบบฟอร์มยังพิมพ์ได้ทันที</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>เป็นคำตอบของคำขออื่น เครื่องไม่แสดงและไม่เก็บไว้</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>คำขอถูกปฏิเสธบนโทรศัพท์</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>โทรศัพท์ยืนยันไม่ทันเวลา</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>ใช้โทรศัพท์ของผู้ที่มีชื่อบนบัตร</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>โทรศัพท์ใช้พิสูจน์ว่าใครขอ หากไม่มี เคาน์เตอร์ช่วยได้</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>ไม่พบรายการที่ตรงในทะเบียน ยังไม่ถือเป็นข้อสรุป</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>ทะเบียนมีหลายรายการ เจ้าหน้าที่ต้องเลือกรายการที่ถูกต้อง</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>ทะเบียนการเกิดที่นี่ไม่มีรายการของบุคคลนี้</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>ทะเบียนการสมรสที่นี่ไม่มีรายการของบุคคลนี้</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>ทะเบียนการตายที่นี่ไม่มีรายการของบุคคลนี้</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>ทะเบียนไม่มีชื่อบุตรของบุคคลนี้ ยังไม่ถือเป็นข้อสรุป</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>ทะเบียนการตายที่นี่ไม่มีบิดามารดา คู่สมรส หรือบุตรของบุคคลนี้</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>ขณะนี้สำนักงานไม่ออกเอกสารนี้ที่นี่</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>บางคำตอบไม่พอดีกับหน้าเอกสาร</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>หน้าเอกสารไม่ตรงกับบุคคลบนจอ ยังไม่ได้พิมพ์</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>ออกเอกสารโดยไม่บันทึกไม่ได้ เกิดจากตัวเครื่อง</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>เอกสารถูกรับไปแล้ว หรือเลยวันสุดท้ายแล้ว</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>สำนักงานเพิ่งให้เครื่องนี้หยุดบริการ</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>เก็บไว้จนกว่าจะตอบ ไม่มีค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>ไม่นับว่าออกเอกสารแล้ว ไม่มีค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>ไม่ได้ออกและไม่ได้เก็บอะไรไว้ ไม่มีค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>คำตอบยังอยู่ครบ ยังไม่ได้ออกเอกสาร</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>ยังไม่ได้ออกเอกสาร ไม่มีค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>ที่นี่ยังไม่ได้ออกเอกสาร ยื่นคำขอใหม่ได้ฟรี</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>แจ้งเจ้าหน้าที่แล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>กำลังแจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>เคาน์เตอร์ พร้อมบัตรประจำตัวและเอกสารที่อยู่อาศัย</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>เคาน์เตอร์ พร้อมสูติบัตรของบุตร</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>เคาน์เตอร์ พร้อมเอกสารเดิมถ้ามี</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>เคาน์เตอร์ พร้อมบัตรประจำตัว</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>เครื่องอื่น หรือเคาน์เตอร์</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>เคาน์เตอร์ หรือกด “ช่วยเหลือ”</translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Use instead: {text}</source>
        <translation>ใช้แทน: {text}</translation>
    </message>
    <message>
        <source>Count the digits again: numbers of {country} rarely have {count}.</source>
        <translation>กรุณานับอีกครั้ง: หมายเลขของ{country}ไม่ค่อยมี {count} หลัก</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>ยังไม่ได้กรอก</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>คนที่ {number}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>บรรทัดที่ {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>ต้องแก้อีก %n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>ไม่มีโทรศัพท์</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>แบบฟอร์มพิมพ์ได้ หนังสือรับรองขอที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>ไม่มีบัตร</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>พิมพ์ข้อมูลเอง หรือใช้หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>ทำให้ลูก</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>เลือกเอกสาร แล้วเลือกว่าทำให้ลูก</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>อ่านยาก</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>กด “เสียงอังกฤษ” หรือเสียบหูฟัง</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>กระจกอยู่ใต้จอ ด้านซ้าย</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>กระจกอยู่ใต้จอ ตรงกลาง</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>กระจกอยู่ใต้จอ ด้านขวา</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>นี่ไม่ใช่หน้าหนังสือเดินทาง กรุณาเปิดหน้าที่มีรูป</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>นี่ไม่ใช่รหัสบัตรประจำตัว พลิกบัตรแล้วลองใหม่</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>รหัสนี้ยาวกว่าของเอกสารประจำตัว วางเฉพาะเอกสารประจำตัว</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>อ่านบรรทัดที่มีลูกศรไม่ได้ เช็ดหน้าแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>รหัสชำรุดหรือเปื้อน เช็ดบัตรแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>เห็นหน้าไม่ครบ วางให้เรียบแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>เห็นรหัสไม่ครบ วางบัตรให้เรียบแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>อ่านเลขหนังสือเดินทางไม่ได้ วางให้เรียบแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>เลขประจำตัวมี 12 หลัก ตอนนี้มี %1 หลัก</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>เลขประจำตัวไม่ครบ 12 หลัก ลองใหม่</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>เลขประจำตัวต้องเป็นตัวเลขเท่านั้น ลองใหม่ หรือทำต่อโดยไม่ใช้บัตร</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>วันเกิดในรหัสไม่มีอยู่จริง ลองใหม่ หรือทำต่อโดยไม่ใช้บัตร</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>วันออกบัตรในรหัสไม่มีอยู่จริง ลองใหม่ หรือทำต่อโดยไม่ใช้บัตร</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>วันหมดอายุไม่มีอยู่จริง ลองใหม่ หรือทำต่อโดยไม่ใช้บัตร</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>เพศในรหัสไม่ชัดเจน ลองใหม่ หรือทำต่อโดยไม่ใช้บัตร</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>ในรหัสไม่มีชื่อ ลองใหม่ หรือทำต่อโดยไม่ใช้บัตร</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>อ่านบรรทัดที่มีลูกศรไม่ถูกต้อง วางให้เรียบและนิ่ง</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>เห็นบรรทัดที่มีลูกศรไม่ครบ ดันให้ชิดมุม</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>อ่านหน้านี้ไม่ได้ กรุณาเปิดหน้าที่มีรูป</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>เครื่องอ่านชนิดนี้ไม่ได้ ใช้บัตรประจำตัวหรือหนังสือเดินทาง</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>วรรณยุกต์ {tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>ลบหนึ่งตัว</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>ลบทั้งหมด</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ตัวอักษร</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>ตัวเลขและเครื่องหมาย</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>ตัวใหญ่: ปิด</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>ตัวใหญ่: ตัวเดียว</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>ตัวใหญ่: เปิด</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>พิมพ์แบบ Telex</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>พิมพ์แบบ VNI</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>พิมพ์ตามแป้น</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>เปลี่ยนตัวอักษร: {letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>จุลภาค</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>จุด</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>ยัติภังค์</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>ขีดล่าง</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>ทับ</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>วงเล็บเปิด</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>วงเล็บปิด</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>ทวิภาค</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>อัฒภาค</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>อะพอสทรอฟี</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>แอต</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>บวก</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January</source>
        <translation>มกราคม</translation>
    </message>
    <message>
        <source>February</source>
        <translation>กุมภาพันธ์</translation>
    </message>
    <message>
        <source>March</source>
        <translation>มีนาคม</translation>
    </message>
    <message>
        <source>April</source>
        <translation>เมษายน</translation>
    </message>
    <message>
        <source>May</source>
        <translation>พฤษภาคม</translation>
    </message>
    <message>
        <source>June</source>
        <translation>มิถุนายน</translation>
    </message>
    <message>
        <source>July</source>
        <translation>กรกฎาคม</translation>
    </message>
    <message>
        <source>August</source>
        <translation>สิงหาคม</translation>
    </message>
    <message>
        <source>September</source>
        <translation>กันยายน</translation>
    </message>
    <message>
        <source>October</source>
        <translation>ตุลาคม</translation>
    </message>
    <message>
        <source>November</source>
        <translation>พฤศจิกายน</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ธันวาคม</translation>
    </message>
</context>
<context>
    <name>opening_words</name>
    <message>
        <source>{time} on Monday</source>
        <translation>{time} วันจันทร์</translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation>{time} วันอังคาร</translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation>{time} วันพุธ</translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation>{time} วันพฤหัสบดี</translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation>{time} วันศุกร์</translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation>{time} วันเสาร์</translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation>{time} วันอาทิตย์</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{time} วันที่ {day} {month}</translation>
    </message>
</context>
<context>
    <name>out_of_service</name>
    <message>
        <source>Stopped by itself at %1, to be safe.</source>
        <translation>เครื่องหยุดเองเมื่อ %1 เพื่อความปลอดภัย</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>สำนักงานไม่ยอมรับกุญแจของเครื่องนี้แล้ว</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>สำนักงานให้หยุดบริการเมื่อ %1</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>เคาน์เตอร์ที่ %1 เครื่องนี้จะกลับมาเอง</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>ช่างเทคนิคจะสร้างกุญแจใหม่และลงทะเบียน</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>เคาน์เตอร์ที่ %1 เจ้าหน้าที่ทราบแล้ว</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>ไฟฟ้าดับ เครื่องรอไฟกลับมา</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>ตู้เครื่องเปิดอยู่ กำลังดูแลรักษา</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>ขณะนี้เครื่องบันทึกข้อมูลไม่ได้ เครื่องจะรอจนกว่าจะบันทึกได้อีก</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>ขณะนี้เปิดกุญแจของเครื่องนี้ไม่ได้ บันทึกของเครื่องระบุชื่อไฟล์ไว้</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>กำลังบำรุงรักษาตั้งแต่ %1</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>เลือกประเทศของหมายเลข หรือค้นหาตามชื่อ</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>เลือก หรือค้นหาตามชื่อ</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>เลือกจังหวัด หรือค้นหาตามชื่อ</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>เลือกแขวง/ตำบลใน {province}</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>ไม่พบชื่อนี้ ลองพิมพ์ให้สั้นลง</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>ชื่อประเทศ</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>แขวง/ตำบล (phường/xã)</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>ค้นหาตามชื่อประเทศ</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>ค้นหาตามชื่อแขวง/ตำบล</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>กำลังขอเลขที่</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>กำลังสร้างหน้า</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>กำลังตรวจเทียบหน้า</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>กำลังพิมพ์ %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>สำนักงานพบข้อมูลทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>ได้เลขที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>สำนักงานออกเลขที่</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>ตรวจเทียบหน้ากับผู้ขอแล้ว</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>กำลังตรวจเทียบหน้ากับผู้ขอ</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>สร้างหน้าจากคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>ตรวจเทียบหน้ากับคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>กำลังตรวจเทียบหน้ากับคำตอบ</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>พิมพ์ A4 %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>จากนั้น: พิมพ์ใบรับเอกสาร</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>พิมพ์ใบรับเอกสาร</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>พิมพ์ใบรับเอกสารแล้ว</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>ใบรับเอกสารไม่ออกมา</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>กระดาษติดในเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>เครื่องพิมพ์กระดาษหมด</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>ฝาเครื่องพิมพ์เปิดอยู่</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>เครื่องพิมพ์หมึกหมด</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>เครื่องพิมพ์ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>เครื่องพิมพ์หยุดแล้ว</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>กระดาษหยุดกลางทาง เกิดจากตัวเครื่อง</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>ไม่มีกระดาษเหลือในเครื่อง</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>เมื่อปิดฝาจะพิมพ์ต่อ</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>ต้องเปลี่ยนตลับหมึก</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>ขณะนี้เครื่องติดต่อเครื่องพิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>ต้องให้เจ้าหน้าที่มาดู</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>เก็บไว้แล้ว ไม่มีค่าธรรมเนียม และไม่นับว่าออกเอกสารแล้ว</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>กำลังแจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>แจ้งเจ้าหน้าที่แล้วเมื่อ %1</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>ได้เอกสารเมื่อสำนักงานตอบ</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>ได้เอกสารเมื่อติดต่อสำนักงานได้</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>ใช้ได้ถึง %1</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>ใบนัดไม่ออกมา</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>เครื่องนี้ไม่พิมพ์ใบนัด</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>ตั้งแต่พรุ่งนี้ มาที่เครื่อง Một Cửa ใดก็ได้</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>ถ่ายรูปรหัส หรือจดอักษร 12 ตัว</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>ใส่รหัส แล้วยืนยันตัวตนด้วยโทรศัพท์</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>สแกนใบนัด แล้วยืนยันตัวตนด้วยโทรศัพท์</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>ใบนัดกำลังออกจากช่องด้านซ้าย</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>รับใบนัดจากช่องด้านซ้าย</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>ใบนัดกำลังออกจากช่องตรงกลาง</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>รับใบนัดจากช่องตรงกลาง</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>ใบนัดกำลังออกจากช่องด้านขวา</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>รับใบนัดจากช่องด้านขวา</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>พิมพ์ %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ฟรี</translation>
    </message>
</context>
<context>
    <name>root</name>
    <message>
        <source>Consent</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>บัตรประจำตัว</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>กรอก</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>ใบนัด</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยันตัวตน</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ตรวจทาน</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Print a test page</source>
        <translation>พิมพ์หน้าทดสอบ</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>พิมพ์สลิปทดสอบ</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>อ่านรหัส</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>ทดสอบไฟ</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>วางรหัสบนกระจกตอนนี้</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>ดูไฟ แต่ละสัญญาณแสดงสองวินาที</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>เครื่องพิมพ์กำลังทำงาน</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>ฟังเสียงที่ดังทีละเสียง</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>เล่นเสียงแล้ว ได้ยินหรือไม่</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>ไฟแสดงสัญญาณแล้ว เห็นหรือไม่</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>เสร็จและบันทึกแล้ว</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>เป็นไปไม่ได้ ดูจำนวนแล้วลองใหม่</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>ไม่ว่าง หรือมีคนอยู่ที่เครื่อง ลองภายหลัง</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>อุปกรณ์ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>ออกมาแล้ว กรอบครบและตัวอักษรคมชัดหรือไม่</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>ออกมาแล้ว ตัวอักษรคมชัดทุกตัวหรือไม่</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>ยังรออยู่ในเครื่องพิมพ์ ดูสถานะเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>ออกมาใช้ไม่ได้ ทำลายและบันทึกในหน้า “กระดาษ”</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>เครื่องพิมพ์บอกไม่ได้ ดูว่าออกมาแล้วหรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>อ่านได้ %n ไบต์</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>ไม่ได้อ่านอะไร</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>ไม่พบชื่อเครื่องแม่ข่าย</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>ดูสายและเราเตอร์ แล้วดูเซิร์ฟเวอร์ชื่อ</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>ปฏิเสธการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>เครื่องแม่ข่ายมีอยู่ แต่บริการไม่ทำงาน</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>ดูสายและเราเตอร์ แล้วดูไฟร์วอลล์</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>ไม่มีเส้นทางไปถึง</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>ดูสาย เราเตอร์ และที่อยู่เครือข่ายของเครื่อง</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>ใบรับรองไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>แจ้งสำนักงาน: ไม่มีการส่งจนกว่าจะแก้ไข</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>ใบรับรองใกล้หมดอายุ</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>แจ้งสำนักงาน: ต้องต่ออายุภายในสองสัปดาห์</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>นาฬิกาไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>ตั้งนาฬิกาเครื่องนี้ตามเครือข่าย</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>คำตอบไม่เป็นตามที่ควร</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>แจ้งคำนี้แก่สำนักงาน: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>สำนักงาน ข่าวแจ้ง</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>บริการพิมพ์</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>เครื่องพิมพ์ A4</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>เครื่องพิมพ์สลิป</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>แบตเตอรี่ (UPS)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>กำลังทดสอบอยู่แล้ว</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>อุปกรณ์ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>ค้างในเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>ออกมาใช้ไม่ได้</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>เครื่องพิมพ์บอกไม่ได้</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>ไม่ได้อ่านอะไร</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>ให้หยุดบริการ</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>เปิดบริการอีก</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>เติมแล้ว</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>นับแล้ว</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>บันทึกกระดาษเสีย</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>สรุปผลแผ่นแล้ว</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>เคลียร์ถาดแล้ว</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>ทดสอบแล้ว</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>ทดสอบเสียงแล้ว</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>ตรวจเครือข่ายแล้ว</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>ส่งอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>ยกเลิกการส่งแล้ว</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ตแล้ว</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>เปิดโหมดบำรุงรักษา</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>ปิดโหมดบำรุงรักษา</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>บัตรบำรุงรักษาไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>เพิ่มช่างเทคนิค</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>ทำบัตรบำรุงรักษา</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>ลบช่างเทคนิค</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>ล็อกเพราะใส่ผิดหลายครั้ง</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>พบและทำลายแล้ว</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>อยู่ในถาดหรือในเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>อยู่กับเจ้าของ</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>เจ้าของหรือเคาน์เตอร์ยืนยัน</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>ไม่มีแผ่นใดออกมา</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>จำนวนกระดาษตรงกัน</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>กระดาษ</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>เครื่องอ่านรหัส</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>ประตูตู้</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>เซ็นเซอร์ถาด</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>ช่องเสียบหูฟัง</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>ไฟสถานะ</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>เครื่องอ่านบัตรชิป</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>เครื่องรับธนบัตร</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>สแกนเนอร์เอกสาร</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>ไม่มีไฟ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>ขัดข้องภายใน</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>ต้องมีคนช่วย</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>ถูกรบกวน</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>ไม่ตอบ</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>ไฟหลัก ชาร์จ %1 %</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>มีสิ่งของอยู่ข้างใน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดอยู่</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>มีเอกสารในถาด</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>ถาดว่าง</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>เสียบหูฟังแล้ว</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>ไม่ได้เสียบอะไร</translation>
    </message>
    <message>
        <source>On</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ฝา</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>ทางเดินกระดาษ</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>หมึก</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>สวิตช์</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>แหล่งไฟ</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>ระดับไฟ</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>ใช้ได้อีก</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>ข้างใน</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>เพียงพอ</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>ใกล้หมด</translation>
    </message>
    <message>
        <source>None</source>
        <translation>หมด</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>ติดขัด</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>มีแผ่นกระดาษค้าง</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>โล่ง</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>กระดาษกำลังเดิน</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>กระดาษถูกดึงกลับ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>ไฟหลัก</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>แบตเตอรี่</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>แบตเตอรี่ใกล้หมด</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>เมื่อครู่</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 วินาทีก่อน</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 นาทีก่อน</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ชั่วโมงก่อน</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>โปรแกรมนี้</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>แบบฟอร์ม</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>กุญแจปิดไว้ด้วย</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>กุญแจที่แยกเก็บไว้</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>สำนักงานอนุญาตถึง</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>TPM ของเครื่องนี้</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>ข้อมูลรับรองของระบบ</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>สิทธิ์ของไฟล์เท่านั้น</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>หน้าที่พิมพ์</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>สลิปที่พิมพ์</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>รหัสที่อ่าน</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>ข้อขัดข้อง</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>ม้วนกระดาษสลิป</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>กระดาษ A4</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>สลิป %n ใบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n แผ่น</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>ถาดว่าง</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>ม้วนใหม่</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>เติม</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>ลองใหม่เวลา %1 อีก %2</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>เมื่อแก้ไขสาเหตุแล้ว</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>ยกเลิกการส่ง</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>ผลของกระดาษหนึ่งแผ่น</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>การเรียกขอความช่วยเหลือ</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>เอกสารที่มีผู้ขอ</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>ความยินยอมของผู้ใช้บริการ</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>หมดเวลาแล้ว ไม่มีสิ่งที่จะส่งเหลืออยู่</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>สำนักงานได้รับข้อมูลที่ต่างจากนี้ โปรดตรวจสอบกับสำนักงาน</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>สำนักงานรับในรูปแบบนี้ไม่ได้ โปรดสอบถามสำนักงาน</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>เครื่องกับสำนักงานสื่อสารไม่ตรงกัน โปรดเทียบเวอร์ชันของทั้งสองฝั่ง</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>สำนักงานไม่รับ (%1) โปรดสอบถามสำนักงาน</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>ดำเนินการที่เคาน์เตอร์แล้ว</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>ไม่มีใครต้องการแล้ว</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>รอส่งสำนักงาน %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>แผ่นนี้เป็นอย่างไร</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>จะทำอย่างไรกับข้อความนี้?</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>ให้หยุดบริการหรือไม่</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>ตอนนี้มีอยู่เท่าใด</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>นับได้เท่าใด</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>เสียเท่าใด</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>อุปกรณ์ต้องดูแล %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>ทำงานทั้งหมด</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>กำลังถามทุกเครื่องแม่ข่าย</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>เครื่องกำลังทำ</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>ยังไม่เคยเติม: ใส่จำนวนที่มีตอนนี้</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>ประมาณ %1 จาก %2</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>%2 เติมเมื่อ %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยัง</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>เริ่มวันด้วย</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>+ เติม</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>− พิมพ์แล้ว</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>− เสีย</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>= ควรเหลือ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>ควรเหลือ %1 นับได้ %2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>บัญชีส่งพิมพ์ %1 เครื่องพิมพ์พิมพ์ %2</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>ยังไม่มีใครนับ</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>ขาด %n แผ่น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>เกิน %n แผ่น</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>จำนวนตรงกันทั้งหมด</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1, แผ่นที่ %2, %3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>เล่นเสียง</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>ยังไม่ได้ทดสอบ</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>ตอบใน %1 มิลลิวินาที</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>ใบรับรองใช้ได้ถึง %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>เครื่องแม่ข่ายมีปัญหา %n เครื่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>กระดาษหมด</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>กระดาษใกล้หมด</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>กระดาษติด</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>ฝาเปิดอยู่</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>ใบตัดติดขัด</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>หมึกหมด</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>หมึกใกล้หมด</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>ถูกปรับเป็นออฟไลน์</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>ไม่มีไฟ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>การตั้งค่าไม่ตรง</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>หัวพิมพ์ร้อน</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>ขัดข้องภายในอุปกรณ์</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>ถาดออกเต็ม</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>ถาดหายไป</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>มีคนรบกวนอุปกรณ์</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>ทำค้างไว้</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>ใช้แบตเตอรี่อยู่</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>แบตเตอรี่ใกล้หมด</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>แบตเตอรี่เสื่อม</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>ตู้เปิดอยู่</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>ต้องใช้ช่างเทคนิค</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>เปิดเครื่องพิมพ์สลิป นำแกนเปล่าออก</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>ใส่ม้วนใหม่ตามรูปด้านใน</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>ดึงกระดาษออกหนึ่งฝ่ามือแล้วปิดฝา</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>กด “ม้วนใหม่” ด้านล่าง แล้วใส่จำนวนสลิป</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>เตรียมม้วนใหม่ สลิปยังพิมพ์ได้</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>เปลี่ยนม้วนเมื่อไม่มีคนใช้เครื่อง</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>ดูว่าม้วนวางตรงหรือไม่</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>กดฝาทั้งสองด้านจนเข้าที่</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>ดึงถาดกระดาษออก เอาแผ่นที่ขาดออก</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>เติมกระดาษ A4 ไม่เกินขีด</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>ดันถาดจนเข้าที่</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>กด “เติม” ด้านล่าง แล้วใส่จำนวนที่มีตอนนี้</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>เตรียมกระดาษ A4 ยังพิมพ์ได้</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>เติมถาดเมื่อไม่มีคนใช้เครื่อง</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>เปิดฝาหน้าและฝาหลังเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>ค่อย ๆ ดึงแผ่นออกด้วยสองมือ</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>ทำลายแผ่นที่ขาด แล้วบันทึกในหน้า “กระดาษ”</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>ปิดฝาทุกด้าน แล้วพิมพ์หน้าทดสอบ</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>ดูฝาหน้า ฝาหลัง และฝาถาด</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>กดแต่ละฝาจนเข้าที่</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>ดูว่าถาดใดของเครื่องพิมพ์ไม่เข้าที่</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>ดันจนเข้าที่</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>นำเอกสารทั้งหมดออกจากถาด</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>เก็บล็อกหรือทำลายเอกสารที่ลืมไว้ โดยไม่อ่าน</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>กด “ถาดว่าง” ด้านล่าง</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>ปิดเครื่องพิมพ์สลิป แล้วเปิดฝา</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>หมุนล้อใบตัดจนใบมีดถอยกลับ</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>นำเศษกระดาษออก อย่าแตะใบมีด</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>ปิดฝา เปิดเครื่อง พิมพ์สลิปทดสอบ</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>รอไม่กี่นาที เครื่องจะพิมพ์ต่อเอง</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>เปิดช่องลมของตู้และเครื่องพิมพ์ให้โล่ง</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>เปิดฝาหน้าแล้วดึงตลับหมึกออก</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>เขย่าตลับใหม่เบา ๆ แล้วดึงแถบผนึกออก</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>ดันจนเข้าที่แล้วปิดฝา</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>พิมพ์หน้าทดสอบ</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>เตรียมตลับหมึกใหม่ ยังพิมพ์ได้</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>พิมพ์หน้าทดสอบ ถ้าจางให้เปลี่ยนตลับหมึก</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>ดูว่าในอาคารมีไฟหรือไม่</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>เสียบปลั๊กแบตเตอรี่ที่เต้ารับผนังให้แน่น</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>ยังไม่มีใครใช้ได้จนกว่าไฟหลักจะกลับมา</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>ต่อไฟหลักกลับมาภายในไม่กี่นาที</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>ถ้าทำไม่ได้ ปิดเครื่องทันที</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>ขอแบตเตอรี่ใหม่ชนิดเดียวกัน</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>ให้เครื่องหยุดบริการก่อนเปลี่ยน</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>เปลี่ยนตามคู่มือของผู้ผลิต</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>ปิดตู้แล้วล็อก</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>ยังแสดงว่าเปิดอยู่ ดูสวิตช์ที่ประตู</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>ดูว่าอุปกรณ์เปิดอยู่หรือไม่</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>เสียบสายไฟให้แน่นทั้งสองปลาย</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>ลองเต้ารับกับอุปกรณ์อื่น</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>ยังไม่หาย กด “รีเซ็ต” ด้านล่าง</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>ยังไม่หาย ลองสายอื่น</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>กดปุ่ม “on line” หรือ “feed” ที่อุปกรณ์</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>เมื่อรับงานได้อีก ไฟจะติดนิ่ง</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>เสียบสายข้อมูลให้แน่นทั้งสองปลาย</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>ลองช่องอื่นของคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>เปิดหน้าของอุปกรณ์นี้ในคู่มือช่างเทคนิค</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>ตั้งอินเทอร์เฟซ ความเร็ว และพาริตีตามนั้น</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>แล้วทดสอบ</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>ถอดสายข้อมูลแล้วเสียบใหม่</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>ยังไม่หาย จดข้อความจากอุปกรณ์ด้านล่าง</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>เปลี่ยนอุปกรณ์ หรือส่งซ่อม</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>รอจนทำงานเสร็จ</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>ทำงานนานหลายนาที ให้ปิดแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>ให้เครื่องหยุดบริการ</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>อย่าแตะสิ่งใด แล้วโทรแจ้งสำนักงาน</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>ดูแผงของอุปกรณ์</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>ปิดหรือดันส่วนที่เปิดอยู่หรือหลุดออก</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>นำของในส่วนที่เต็มออก</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>อ่านข้อความจากอุปกรณ์ด้านล่าง</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>ยังไม่หาย โทรหาศูนย์บริการของผู้ผลิต</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>ปิดอุปกรณ์ รอสิบวินาที แล้วเปิด</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Residence</source>
        <translation>ที่อยู่อาศัย</translation>
    </message>
    <message>
        <source>Birth, marriage, death</source>
        <translation>เกิด สมรส ตาย</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>เอกสารส่วนตัว</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>ชาวต่างชาติ</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>พบเอกสาร %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed now</source>
        <translation>พิมพ์ทันที</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>ท่านยังทำรายการต่อได้</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>ทำต่อสำหรับ %1</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>ค้นหาด้วยคำพูดของท่าน</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ฟรี</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>ค่าธรรมเนียม %1 ยกเว้นที่เครื่องนี้</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>ค่าธรรมเนียม %1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>บัตรประจำตัวและโทรศัพท์</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>บัตรประจำตัวหรือหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>บัตรประจำตัว</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>ขอวันนี้ รับภายหลัง</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>พักไว้ ต้องติดต่อสำนักงาน</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>ขณะนี้ไม่ให้บริการ</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>เปิดอีกครั้ง %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ปิดรับชั่วคราว</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>จ่ายที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>เครื่องพิมพ์ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>เอกสารนี้ออกโดยสำนักงาน กลับมาภายหลัง หรือสอบถามที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>ขณะนี้สำนักงานไม่ออกเอกสารนี้ที่นี่ สอบถามที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>เวลานี้ปิดรับเอกสารนี้</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>ขอได้อีกครั้งตั้งแต่ %1</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>เอกสารนี้มีค่าธรรมเนียม เครื่องไม่รับเงิน สอบถามที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>เครื่องพิมพ์ต้องมีคนดูแล กด “ช่วยเหลือ” หรือสอบถามที่เคาน์เตอร์</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>กำลังเตรียมรหัส</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>กำลังรอโทรศัพท์</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>กำลังรอ เหลือ %n นาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>นี่ไม่ใช่ใบนัด</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>ใบนัดนี้เป็นของเมืองอื่น</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>อ่านใบนัดไม่ได้</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>เครื่องของเราไม่ได้พิมพ์ใบนัดนี้</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>ใบนัดหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>เอกสารถูกรับไปแล้ว</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>คำขอยังไปไม่ถึงสำนักงาน</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>ไม่มีคำขอที่ใช้รหัสนี้</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>รหัสยังไม่ครบ</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>มีอักษรหนึ่งตัวไม่ตรง</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>มีอักษรหนึ่งตัวที่ไม่ใช้ในรหัส</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>ลองรหัสมากเกินไป</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>ติดต่อสำนักงานไม่ได้</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>สำนักงานยังตอบไม่ได้</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>ขณะนี้เครื่องนี้พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>วางใบนัดโดยคว่ำรหัส QR ลง หรือใส่รหัส</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>เครื่องของเมืองนั้นมีเอกสารนี้ ที่นี่กรุณาขอใหม่</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>รีดให้เรียบแล้ววางราบ หรือใส่รหัส</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>ไม่มีเอกสารของใบนี้ กด “ช่วยเหลือ” หรือสอบถามที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>วันสุดท้ายอยู่บนใบนัด ยื่นคำขอใหม่ได้ฟรี</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>ใบนัดหนึ่งใบรับได้หนึ่งเอกสาร ยื่นคำขอใหม่ได้ฟรี</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>เครื่องที่พิมพ์ใบนัดยังไม่เชื่อมต่อ มาภายหลัง หรือขอใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>เทียบกับใบนัด ถ้าถูกต้องให้กลับมาภายหลัง</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>รหัสมีอักษรและตัวเลข 12 ตัว ตอนนี้มี %1 ตัว</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>เทียบรหัสกับใบนัด แตะอักษรเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>รหัสไม่มีตัว U และไม่มีเครื่องหมาย บนใบนัดอาจเป็น V</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>พิมพ์ได้อีกในสิบนาที วางใบนัดบนกระจกใช้ได้ทันที</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>ใบนัดยังใช้ได้ กลับมาเมื่อติดต่อสำนักงานได้</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>ใบนัดยังใช้ได้ ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>เครื่องนี้พิมพ์เอกสารนั้นไม่ได้ ลองเครื่องอื่น ใบนัดยังใช้ได้</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ขั้นที่ %1 จาก %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>มี %n รายการให้เลือก กดลูกศรลง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>button</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>ช่องทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>group</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>ช่องกรอก</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ทำเครื่องหมายแล้ว</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ยังไม่ทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ยังไม่เลือก</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ว่างอยู่</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ขณะนี้ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>ไม่อ่าน เสียบหูฟังเพื่อฟัง</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ไม่อ่าน</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>จุด</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>อ่านออกเสียงทุกอย่าง กดลูกศรเพื่อเลื่อน F1 ฟังซ้ำ F2 ปิด</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>จบการอ่านออกเสียงแล้ว</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>ความเร็ว %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>ระดับเสียง %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>กรุณารับเอกสาร</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>กรุณารับเอกสารและหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>กรุณารับเอกสารและบัตร</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>ตรวจให้ครบ %n อย่าง แล้วกดปุ่มด้านล่าง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>ใบรับเอกสาร กำลังพิมพ์</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบรับเอกสาร</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>บัตรประจำตัว</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>ถาดซ้าย</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>ถาดกลาง</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>ถาดขวา</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>ช่องด้านซ้าย</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>ช่องตรงกลาง</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>ช่องด้านขวา</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>กระจกด้านซ้าย</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>กระจกตรงกลาง</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>กระจกด้านขวา</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>รับเอกสารได้ที่นี่</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>เลือกภาษา</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ปิดอยู่</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1: ขอวันนี้ รับภายหลัง</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>เปิดอีกครั้งเวลา %1</translation>
    </message>
</context>
</TS>
