<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>현재 행정 구역: %1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>눌러서 새 주소 사용</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>동·면 선택</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>여기서 개인정보를 소리 내어 읽을까요?</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>다른 사람이 들을 수 있습니다. 이어폰을 꽂으면 본인만 들을 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>읽지 않기</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>먼저 수량을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>지금 받기</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>신청 보내기</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>신청을 보관하는 중</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>다른 서류</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>자녀의 서류</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>신청할 서류</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>찾으러 올 사람의 신분번호</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>아직 결정된 것은 없습니다. 서류를 받을 때 기관이 확인합니다.</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>창구에서 계속하기</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>안내표를 출력하는 중</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>안내표가 나오지 않았습니다</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>창구에 필요한 서류를 말하세요. 이름은 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>안내표 출력</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>안내표 없이 가기</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>창구로 갑니다</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>읽은 정보를 확인하세요</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>맞습니다, 계속</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>기관의 응답을 기다리는 중</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>평소보다 오래 걸립니다</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>계속 기다리거나 뒤로 가서 신고서를 선택하세요. 신고서는 지금 출력됩니다.</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>누구의 서류인가요?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Country of the number: %1</source>
        <translation>전화번호의 국가: %1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Enter the code of the slip</source>
        <translation>접수증의 코드 입력</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>접수증을 유리 위에 놓으세요</translation>
    </message>
    <message>
        <source>Looking for the request</source>
        <translation>신청을 찾고 있습니다</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>QR 코드 아래의 문자와 숫자 12자입니다.</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QR 코드 면을 아래로 놓고 소리를 기다리세요.</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>기관이 찾고 있습니다. 보통 10초 안에 끝납니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>기관에 확인하는 중</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>판독기에 다시 연결하는 중</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>접수증을 기다리는 중</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>기관과 연결되지 않습니다</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>기관과 다시 연결되면 출력됩니다. 접수증은 계속 유효합니다.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>평소보다 오래 걸립니다</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>계속 기다리거나 뒤로 가세요. 접수증은 계속 유효합니다.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>판독기가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>코드를 입력하거나 도움 요청을 누르세요.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>코드 입력</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>신청 찾기</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>접수증 코드</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>4단계 중 %1단계</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>낮은 화면</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영어로</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>읽어주기</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>이 언어를 읽는 음성이 없습니다. 영어로 읽어 줍니다.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>개인정보 이용 동의</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>동의가 필요합니다</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>계속하려면 칸에 표시하거나 ‘동의하지 않음’을 선택하세요.</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>이 서류를 위해 위 정보를 이용하는 데 동의합니다.</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>서류 발급에 필요합니다</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>개인정보보호법 91/2025/QH15에 따름</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>년</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>DatePad</name>
    <message>
        <source>Delete everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>한 자리 지우기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation>장치 보고: %1. 이 화면은 스스로 다시 확인합니다.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해야 할 일</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>장치가 알리는 내용</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>장치 원문</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>누계</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>변경 기록</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>직원용 코드: %1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>무슨 일인가요</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>내 신청</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>누가 돕나요</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>목록에 추가</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>감사합니다</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>이 기기에서 개인정보를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>신청은 잠긴 채 전송을 기다립니다. 나머지는 모두 삭제되었습니다.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>언어 변경</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움 요청</translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation>연결되었으나 설정되지 않음</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>설정 파일에 다음 줄을 추가하세요:</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>이 기기에서 쓰지 않는 장치입니다. 뽑거나 누가 연결했는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation>도움을 요청하고 있습니다</translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation>아직 연결되지 않았습니다</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>도움을 요청했습니다</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>기관에 알리고 있습니다.</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>기관과 연결되지 않습니다. 창구에서 바로 도와드립니다.</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>%1에 기관에 알렸습니다. 여기서 기다려 주세요.</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>창구 안내표</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>잃어버린 내용은 없습니다. 이 화면에서는 정보가 가려집니다.</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>기다리는 동안 할 수 있는 일</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>여권을 유리 위에 놓으세요</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>신분증을 유리 위에 놓으세요</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>사진 면을 아래로 놓고 소리를 기다리세요.</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QR 코드 면을 아래로 놓고 소리를 기다리세요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>판독기에 다시 연결하는 중</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>여권을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>카드를 기다리는 중</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>여권을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>신분증을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>판독기가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>직접 입력하거나 도움 요청을 누르세요.</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>신분증 없이 계속하거나 도움 요청을 누르세요.</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>신분증 사용</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>여권 사용</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>신분증 없음</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>언어를 선택하세요</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>입력한 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation>오늘은 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>정보를 찾고 있습니다</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>기관에서 정보를 찾고 있습니다. 보통 10초 안에 끝납니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>기관의 응답을 기다리는 중</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>평소보다 오래 걸립니다</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>계속 기다리거나 뒤로 가서 신고서를 선택하세요. 신고서는 지금 출력됩니다.</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>모든 버튼을 아래로 내렸습니다</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>위쪽에는 누를 것이 없습니다. 되돌리려면 ‘낮은 화면’을 다시 누르세요.</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>%1부터 운영 중지</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>정비 모드를 닫으면 바로 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>다시 운영할 때까지 아무도 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>기술자</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>“지금 확인”을 누르세요. 몇 초 걸립니다.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>이 기기는 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>지금은 이 기기에서 신청할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>다음 페이지</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>날짜 선택</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>국가 선택</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>동·면 선택</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>용지함에 남은 서류가 있을 수 있음</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>읽지 말고 꺼낸 뒤 여기를 누르세요.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>세기</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>못 쓰게 됨</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>결과를 알 수 없는 장</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>장수가 맞나요?</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>정전입니다</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>이 기기는 몇 분 동안 배터리로 작동합니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>시작한 서류는 끝까지 받으실 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>입력하신 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>출력되면 가져가세요.</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>그 뒤에는 전기가 들어올 때까지 이용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>직원이 오면 이어서 출력합니다</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>기다리지 않기</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>신청이 끝나며 수수료는 없습니다</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>출력 중: %1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>보통 30초 안에 끝납니다. 다 나올 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>평소보다 오래 걸립니다</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>기기가 계속 작업하고 있습니다. 잃어버린 내용은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>Your request is accepted</source>
        <translation>신청을 받았습니다</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>코드를 저장했습니다</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>접수증을 챙겼습니다</translation>
    </message>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>신청은 안전하게 보관됩니다. 이 코드를 촬영하거나 문자를 적으세요.</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>다시 출력</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>신고서를 확인하세요</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>서류를 확인하세요</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>페이지를 만드는 데 평소보다 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>출력 후 서명하여 창구에 제출하세요.</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>번호와 인증 코드는 출력할 때 들어갑니다.</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>페이지를 만드는 중</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>답변 수정</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>출력될 모습, %2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>한 줄 추가</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>정비 모드</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>정비 카드를 유리 위에 놓거나 PIN을 입력하세요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>여러 번 틀려 잠겼습니다</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN은 6~12자리 숫자입니다.</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>맞지 않습니다. 다시 해 보세요.</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>장치를 확인하는 중</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>정비 모드 닫기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>운영 중지</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>다시 운영</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>화면에 운영 중지 안내가 나옵니다.</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>껐다 켜도 그대로입니다.</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>기술자만 다시 운영할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>어떤 서류가 필요하세요?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>접수증으로 서류 받기</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>다른 분이신가요? 먼저 아래 “처음으로”를 누르세요.</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>이 말로는 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>다른 말이나 더 짧은 말로 찾아보세요.</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>다른 말로 찾거나 분류에서 고르세요. 도움 요청을 누르거나 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>기관과 연결되지 않습니다</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>%1부터 기관과 연결되지 않습니다</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>신고서는 지금 출력됩니다. 증명서는 오늘 신청하고 나중에 받습니다.</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>신고서는 지금 출력됩니다. 증명서는 다시 연결되면 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>신고서, 여기서 작성</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>기관에서 발급하는 증명서</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>%1/%2 단계</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>휴대전화로 본인 확인</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>휴대전화 없음</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>평소보다 오래 걸립니다</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>계속 기다리거나 뒤로 가서 신고서를 선택하세요. 신고서는 지금 출력됩니다.</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>카메라로 이 코드를 스캔하세요</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>또는 %1에 접속해 입력</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>휴대전화용 QR 코드</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>휴대전화에서 이 숫자를 선택하세요</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>전화로 다른 사람에게 알려주지 마세요.</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>휴대전화에 아래와 같이 표시될 때만 동의:</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>접수증의 QR 코드</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>서류 수령 접수증</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>접수증의 QR 코드</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>%1/%2 단계</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>진행 중: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation>천천히 하세요</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>3분 동안 화면을 가립니다. 서류는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>맨 위의 서류만 챙기세요</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>아래에 있는 것은 다른 사람의 서류입니다. 그대로 두세요.</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>서류가 준비되었습니다</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>다른 사람이 가져가지 않게 하세요. 아래 번호대로 확인하세요.</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>발급 확인증이 나오지 않았습니다</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>서류는 그대로 유효합니다. 번호: %1</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>서류가 빠졌습니다</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>모두 챙겼습니다</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>다른 서류</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>돌아왔습니다</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>이용을 마치면 기기가 개인정보를 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>터치 화면 확인</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>모든 칸을 터치하세요. 고장 난 칸은 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>시간이 더 필요하세요?</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>아무 곳이나 누르면 계속합니다. 누르지 않으면 정보를 삭제하고 끝냅니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>정보가 가려져 있습니다</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>모든 칸을 문지르세요</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>비어 있는 칸은 손가락을 느끼지 못합니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation>용지함에 다른 사람의 서류가 있습니다</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>그대로 두세요.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>용지함이 비어 있음</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>새 서류는 그 위에 나옵니다.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>직원에게 알리고 있습니다.</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>아직 직원에게 알리지 못했습니다.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>%1에 직원에게 알렸습니다.</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>다시 연결되면 알립니다.</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>직원이 가져가 안전하게 보관합니다.</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>신분번호 입력</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>이 번호의 본인만 서류를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>하나 빼기</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>하나 더하기</translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation>기관과 다시 연결되었습니다</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>기관이 지금 응답하지 못합니다</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>기관과 연결되지 않습니다</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>지금 바로 서류를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>오늘 신청하고 서류는 나중에 받습니다.</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>내일부터 접수증과 휴대전화를 가지고 오세요.</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>내일부터 코드와 휴대전화를 가지고 오세요.</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>기기가 신청을 잠가 안전하게 보관합니다.</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>다시 연결되면 바로 기관에 보냅니다.</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>이 기기는 안내표를 출력하지 않습니다. 서류 이름을 직원에게 말하세요.</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>입력한 내용이 안내표에 적힙니다.</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>필요한 서류가 안내표에 적힙니다.</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>안내표를 가지고 창구로 가세요.</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>창구에 가서 서류 이름을 말하세요.</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>신분증이나 여권을 가져가세요.</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>여권을 가져가세요.</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>신분증이 있으면 가져가세요.</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>직원이 이어서 처리합니다. 휴대전화는 필요 없습니다.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>안내표가 왼쪽 투출구로 나오는 중입니다.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>왼쪽 투출구에서 안내표를 챙기세요.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>안내표가 가운데 투출구로 나오는 중입니다.</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>가운데 투출구에서 안내표를 챙기세요.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>안내표가 오른쪽 투출구로 나오는 중입니다.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>오른쪽 투출구에서 안내표를 챙기세요.</translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation>국적</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>QR 코드에서 읽었으며 아직 등록부와 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>신분증 뒷면에서 읽었으며 아직 등록부와 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>여권에서 읽었으며 아직 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>비자에서 읽었으며 아직 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>직접 입력했으며 아직 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>신분증 다시 읽기</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>코드에 성조 부호가 없습니다: 추가하세요</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>이름이 잘렸을 수 있습니다</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>출생 연도와 맞지 않습니다</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>성별과 맞지 않습니다</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>알 수 없는 지역 번호입니다</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>2025년 7월 이전 주소: 행정구역 이름이 바뀌었을 수 있습니다</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>유효 기간이 지났습니다</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>가족 정보를 찾고 있습니다</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>어느 가족의 서류인가요?</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>자녀 정보를 찾고 있습니다</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>어느 자녀의 서류인가요?</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>기관에서 등록부를 확인하고 있습니다. 보통 10초 안에 끝납니다.</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>이곳 사망 등록부에 있는 부모, 배우자, 자녀입니다.</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>등록부에 있는 본인의 자녀만 표시됩니다.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>%1 사망</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>%1 출생</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>아버지</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>어머니</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>남편</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>아내</translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>본인에 관한 서류</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>자녀 정보는 기관에 등록되어 있습니다</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>사망한 가족의 서류</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>사망 등록부에 있는 부모, 배우자 또는 자녀</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>%1 발급을 위해 이용하는 정보:</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>자녀에 관한 서류입니다. 만 7세 이상이면 자녀도 동의해야 합니다.</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>사망한 가족에 관한 서류입니다.</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>신청은 기관만 열 수 있습니다. 신분증 사진은 남지 않습니다.</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>기기에는 출력 시각만 남습니다. 여권 사진은 남지 않습니다.</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>기기에는 출력 시각만 남습니다. 신분증 사진은 남지 않습니다.</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>기기에는 서류 번호와 시각만 남습니다. 신분증 사진은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>기관이 받으면 삭제합니다</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>끝나면 바로 삭제합니다</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>개인정보 문의: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation>{year}년만 알고 있음</translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation>연도 네 자리를 누르세요.</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>{year}년의 월을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>{year}년 {month}의 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>{month}월은 없습니다.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>{first}년부터 {last}년까지 선택하세요.</translation>
    </message>
    <message>
        <source>It is day {day}</source>
        <translation>{day}일입니다</translation>
    </message>
    <message>
        <source>It is {day} {month}</source>
        <translation>{month} {day}일입니다</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}년 {month} {day}일</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}년</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>만 %n세</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>1월</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2월</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3월</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4월</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5월</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6월</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7월</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8월</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9월</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10월</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11월</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12월</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>화</translation>
    </message>
    <message>
        <source>We</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>목</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>금</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>토</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>This machine is not enrolled yet</source>
        <translation>아직 등록되지 않은 기기입니다</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>기관이 이 기기의 등록을 거부했습니다</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>기관에 등록된 뒤에 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>이전 키를 쓸 수 없습니다. 새 키가 기관에 등록된 뒤에 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>일회용 코드</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>%1까지 유효합니다. 그 뒤 새 코드가 나옵니다.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>키 지문</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>기관 관리 화면의 키오스크에서 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>관리 화면의 지문과 이 화면의 지문을 비교하십시오.</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>승인하면 이 기기가 스스로 시작합니다.</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>기관의 응답을 기다리는 중</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>기관이 응답하면 코드가 나옵니다.</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>기관에 이유를 문의하십시오. 그 뒤 여기서 새 코드를 받으십시오.</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>새 코드 받기</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>서류를 신청한 본인의 휴대전화를 사용하세요.</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>접수증은 계속 유효합니다. 발급으로 처리되지 않았고 수수료도 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>지금 신청하고 나중에 받기</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>답변 수정</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>다른 서류</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>있습니다</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>용지함이 비어 있습니다</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>창구 안내표</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>용지함에 서류가 있나요?</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>출력하지 못했습니다</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>기관과 연결되지 않습니다</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>기관이 지금 응답하지 못합니다</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>응답이 맞지 않습니다</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>휴대전화에서 거절했습니다</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>코드가 만료되었습니다</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>다른 사람의 휴대전화입니다</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>휴대전화가 없을 때</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>정보를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>정보가 둘 이상 있습니다</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>출생 등록을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>혼인 등록을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>사망 등록을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>자녀 정보를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>가족 정보를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>이 기기에서는 발급하지 않습니다</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>페이지를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>기기가 스스로 멈췄습니다</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>기기가 기록을 남길 수 없습니다</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>접수증이 더 이상 유효하지 않습니다</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>이 기기는 운영이 중지되었습니다</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>서류가 나왔는지 확실하지 않습니다. 용지함을 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>쓸 수 있는 서류가 나오지 않았습니다. 기기의 문제입니다.</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>%1부터 연결이 끊겼습니다. 신고서는 지금 출력됩니다.</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>연결이 끊겼습니다. 신고서는 지금 출력됩니다.</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>기관 쪽에 문제가 있습니다. 신고서는 지금 출력됩니다.</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>다른 신청에 대한 응답입니다. 기기는 표시하거나 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>휴대전화에서 신청이 거절되었습니다.</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>휴대전화에서 제시간에 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>신분증 본인의 휴대전화를 사용하세요.</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>휴대전화로 본인을 확인합니다. 없으면 창구를 이용하세요.</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>등록부에 맞는 항목이 없습니다. 최종 판단은 아닙니다.</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>등록부에 항목이 여럿입니다. 직원이 맞는 것을 골라야 합니다.</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>이곳 출생 등록부에 이 사람의 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>이곳 혼인 등록부에 이 사람의 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>이곳 사망 등록부에 이 사람의 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>등록부에 자녀가 없습니다. 최종 판단은 아닙니다.</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>이곳 사망 등록부에 이 사람의 부모, 배우자, 자녀가 없습니다.</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>기관이 지금 이 서류를 여기서 발급하지 않습니다.</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>답변 중에 페이지에 맞지 않는 것이 있습니다.</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>페이지가 화면의 신청인과 다릅니다. 아무것도 출력하지 않았습니다.</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>기록 없이는 발급할 수 없습니다. 기기의 문제입니다.</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>서류를 이미 받았거나 기한이 지났습니다.</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>기관이 방금 이 기기의 운영을 중지했습니다.</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>답할 때까지 보관합니다. 수수료는 없습니다.</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>발급으로 처리되지 않았습니다. 수수료는 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>발급도 보관도 하지 않았습니다. 수수료는 없습니다.</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>답변은 그대로 있습니다. 발급된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>발급된 것은 없습니다. 수수료도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>여기서는 발급된 것이 없습니다. 다시 신청해도 무료입니다.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>%1에 직원에게 알렸습니다.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>직원에게 알리고 있습니다.</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>창구. 신분증과 거주 서류를 가져가세요.</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>창구. 자녀의 출생증명서를 가져가세요.</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>창구. 이전 서류가 있으면 함께 가져가세요.</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>창구. 신분증을 가져가세요.</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>다른 기기 또는 창구에서 도와드립니다.</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>창구에 문의하거나 도움 요청을 누르세요.</translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Use instead: {text}</source>
        <translation>이것으로 바꾸기: {text}</translation>
    </message>
    <message>
        <source>Count the digits again: numbers of {country} rarely have {count}.</source>
        <translation>자릿수를 다시 확인하세요: {country} 번호는 {count}자리인 경우가 드뭅니다.</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>아직 작성하지 않음</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}번째 사람</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}번째 줄</translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>고칠 곳이 %n군데 남았습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>휴대전화가 없을 때</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>신청 서식은 출력됩니다. 증명서는 창구에서 받습니다.</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>신분증이 없을 때</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>직접 입력하거나 여권을 사용하세요.</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>자녀를 위한 서류</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>서류를 고른 뒤 자녀용을 선택하세요.</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>글을 읽기 어려울 때</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>“읽어주기”를 누르거나 이어폰을 꽂으세요.</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>유리는 화면 아래 왼쪽에 있습니다.</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>유리는 화면 아래 가운데에 있습니다.</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>유리는 화면 아래 오른쪽에 있습니다.</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>여권 면이 아닙니다. 사진이 있는 면을 펼치세요.</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>신분증 코드가 아닙니다. 신분증를 뒤집어 다시 놓으세요.</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>신분 서류의 코드보다 깁니다. 신분 서류만 놓으세요.</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>&lt;가 있는 줄을 읽지 못했습니다. 면를 닦고 다시 하세요.</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>코드가 손상되었거나 더럽습니다. 닦고 다시 놓으세요.</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>면 일부가 빠졌습니다. 평평하게 놓고 다시 하세요.</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>코드 일부가 없습니다. 신분증를 평평하게 다시 놓으세요.</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>여권 번호를 읽지 못했습니다. 평평하게 놓고 다시 하세요.</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>신분번호는 12자리입니다. 지금은 %1자리입니다.</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>신분번호가 12자리가 아닙니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>신분번호는 숫자여야 합니다. 다시 놓거나 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>코드의 생년월일이 없는 날짜입니다. 다시 놓거나 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>코드의 발급일이 없는 날짜입니다. 다시 놓거나 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>유효 기간이 없는 날짜입니다. 다시 놓거나 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>코드의 성별이 분명하지 않습니다. 다시 놓거나 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>코드에 이름이 없습니다. 다시 놓거나 카드 없이 계속하세요.</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>&lt;가 있는 줄을 잘못 읽었습니다. 평평하게 놓고 움직이지 마세요.</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>&lt;가 있는 줄이 다 보이지 않습니다. 모서리까지 밀어 주세요.</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>이 면는 읽을 수 없습니다. 사진이 있는 면을 펴세요.</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>이 종류는 읽을 수 없습니다. 신분증이나 여권을 사용하세요.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>성조 {tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>한 글자 지우기</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>숫자와 기호</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>대문자: 끔</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>대문자: 한 글자</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>대문자: 켬</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>텔렉스 입력</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>VNI 입력</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>자판 그대로 입력</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>글자 바꾸기: {letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>마침표</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>붙임표</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>빗금</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>여는 괄호</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>닫는 괄호</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>쌍점</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>쌍반점</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>작은따옴표</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>골뱅이</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>더하기</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January</source>
        <translation>1월</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2월</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3월</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4월</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5월</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6월</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7월</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8월</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9월</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10월</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11월</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12월</translation>
    </message>
</context>
<context>
    <name>opening_words</name>
    <message>
        <source>{time} on Monday</source>
        <translation>월요일 {time}</translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation>화요일 {time}</translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation>수요일 {time}</translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation>목요일 {time}</translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation>금요일 {time}</translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation>토요일 {time}</translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation>일요일 {time}</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{month} {day}일 {time}</translation>
    </message>
</context>
<context>
    <name>out_of_service</name>
    <message>
        <source>Stopped by itself at %1, to be safe.</source>
        <translation>안전을 위해 %1에 스스로 멈췄습니다.</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>기관이 더 이상 이 기기의 키를 인정하지 않습니다.</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>%1에 기관이 운영을 중지했습니다.</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>기술자가 새 키를 만들어 다시 등록합니다.</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>정전입니다. 전기가 들어오기를 기다립니다.</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>기기 문이 열려 있습니다. 점검 중입니다.</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>지금은 기록을 남길 수 없습니다. 다시 남길 수 있을 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>지금 이 기기의 키를 열 수 없습니다. 기기 로그에 파일 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>%1부터 점검 중입니다.</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>%1 창구. 기기는 스스로 다시 켜집니다.</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>%1 창구. 직원도 알고 있습니다.</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>전화번호의 국가를 고르거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>하나를 고르거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>성이나 시를 고르거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>{province}의 동·면을 선택하세요.</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>이 이름을 찾지 못했습니다. 글자를 줄여 보세요.</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>국가 이름</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>동·면 이름</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>국가 이름으로 찾기</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>동·면 이름으로 찾기</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>기관에서 번호를 부여하는 중</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>페이지를 만드는 중</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>페이지를 대조하는 중</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>%n장 출력 중</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>기관에서 정보를 찾았습니다</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>번호 %1 부여</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>기관의 번호 부여</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>페이지와 신청인 대조</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>페이지와 신청인 대조</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>답변으로 페이지 작성</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>페이지와 답변 대조</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>페이지와 답변 대조</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>A4 %n장 출력</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>다음: 발급 확인증 출력</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>발급 확인증 출력</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>발급 확인증 출력됨</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>발급 확인증이 나오지 않았습니다</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>프린터에 용지가 걸렸습니다</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>프린터에 용지가 없습니다</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>프린터 덮개가 열려 있습니다</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>프린터 토너가 없습니다</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>프린터가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>프린터가 멈췄습니다</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>용지가 중간에 멈췄습니다. 기기의 문제입니다.</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>기기에 남은 용지가 없습니다.</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>덮개를 닫으면 이어서 출력합니다.</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>토너 카트리지를 교체해야 합니다.</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>지금 프린터와 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>직원이 살펴보아야 합니다.</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>그대로 보관합니다. 수수료도 없고 발급으로 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>직원에게 알리고 있습니다.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>%1에 직원에게 알렸습니다.</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>기관이 응답하면 서류가 나옵니다.</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>기관과 다시 연결되면 서류가 나옵니다.</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1까지 사용</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>접수증이 나오지 않았습니다</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>이 기기는 접수증을 출력하지 않습니다</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>내일부터 어느 Một Cửa 기기에서나 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>코드를 촬영하거나 12자를 적으세요.</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>코드를 입력하고 휴대전화로 확인하세요.</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>접수증을 스캔하고 휴대전화로 확인하세요.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>접수증이 왼쪽 투출구로 나오는 중입니다.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>왼쪽 투출구에서 접수증을 챙기세요.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>접수증이 가운데 투출구로 나오는 중입니다.</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>가운데 투출구에서 접수증을 챙기세요.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>접수증이 오른쪽 투출구로 나오는 중입니다.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>오른쪽 투출구에서 접수증을 챙기세요.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>%n장 출력</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>무료</translation>
    </message>
</context>
<context>
    <name>root</name>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>여권</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>신분증</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>신청</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>접수증</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>출력</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>A4 프린터</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>접수증 프린터</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>코드 판독기</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>배터리(UPS)</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>기기 문</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>용지함 센서</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>헤드폰 단자</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>상태 표시등</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>칩 카드 판독기</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>지폐 인식기</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>문서 스캐너</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>전원 없음</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>내부 고장</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>손이 필요함</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>작업 중</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>누가 손댐</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>상용 전원, 충전 %1 %</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>무언가 들어 있음</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>용지함에 종이 있음</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>용지함 비어 있음</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>헤드폰 연결됨</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>연결된 것 없음</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>덮개</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>용지 경로</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>토너</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>충전량</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>사용 가능 시간</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>충분함</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>부족함</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>걸림</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>종이가 들어 있음</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>종이가 이동 중</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>종이가 다시 들어감</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>상용 전원</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>배터리</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>배터리 거의 소진</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>이 프로그램</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>키를 잠그는 것</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>따로 보관된 키</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>기관 허가 기한</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>이 기기의 TPM</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>시스템 자격 증명</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>파일 권한만</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>출력한 장</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>출력한 접수증</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>읽은 코드</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>접수증 용지</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4 용지</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n매</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>시험 페이지 출력</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>시험 접수증 출력</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>코드 읽기</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>표시등 시험</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>지금 코드를 유리 위에 놓으세요.</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>표시등을 보세요. 신호마다 2초씩 켜집니다.</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>프린터가 작업 중입니다.</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>들어 보세요. 소리가 차례로 나옵니다.</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>소리를 재생했습니다. 들렸나요?</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>표시등이 신호를 냈습니다. 보였나요?</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>완료하고 기록했습니다.</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>할 수 없습니다. 숫자를 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>작업 중이거나 이용자가 있습니다. 나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>장치가 하지 못했습니다.</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>출력되었습니다. 테두리가 온전하고 글자가 선명한가요?</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>출력되었습니다. 글자가 선명한가요?</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>프린터 안에서 대기 중입니다. 프린터 상태를 확인하세요.</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>못 쓰게 나왔습니다. 파기하고 용지 화면에 입력하세요.</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>프린터가 알지 못합니다. 나왔는지 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>%n바이트를 읽었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>읽은 것이 없습니다.</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>이름을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>케이블과 공유기, 그다음 DNS를 확인하세요.</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>연결을 거부함</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>컴퓨터는 있으나 서비스가 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>응답하지 않음</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>케이블과 공유기, 그다음 방화벽을 확인하세요.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>연결 경로가 없음</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>케이블, 공유기, 기기의 네트워크 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>인증서가 맞지 않음</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>기관에 알리세요. 고칠 때까지 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>인증서가 곧 만료됨</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>기관에 알리세요. 2주 안에 갱신해야 합니다.</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>시계가 서로 다름</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>이 기기의 시계를 네트워크에 맞추세요.</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>응답이 예상과 다름</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>기관에 이 말을 알리세요: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>기관 알림</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>인쇄 서비스</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>이미 작업 중</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>장치가 하지 못함</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>프린터에서 대기</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>못 쓰게 나옴</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>프린터가 알지 못함</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>읽은 것 없음</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>운영 중지함</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>다시 운영함</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>용지 보충</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>세었음</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>못 쓴 장 기록</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>장 결과 확정</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>용지함 비움</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>시험함</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>소리 시험</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>네트워크 확인</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>다시 보냄</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>포기함</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화함</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>정비 모드 열림</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>정비 모드 닫힘</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 틀림</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>정비 카드 틀림</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>기술자 추가</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>정비 카드 발급</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>기술자 삭제</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>여러 번 틀려 잠김</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>찾아서 파기함</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>용지함이나 프린터 안에 있었습니다.</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>이용자가 가져감</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>이용자나 창구가 확인했습니다.</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>나오지 않음</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>용지 수가 맞습니다.</translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>용지함이 비었음</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>새 롤</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>보충</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>%1에 다시 해 보세요. %2 남았습니다.</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>원인이 해결된 뒤에 보냅니다.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>포기하기</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>종이 한 장의 결과</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>누군가 신청한 서류</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>누군가의 동의</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>기한이 지났습니다. 보낼 내용이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>사무소는 다른 내용을 받았습니다. 사무소와 대조하세요.</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>사무소가 이대로는 받을 수 없습니다. 사무소에 이유를 물어보세요.</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>기기와 사무소가 서로 맞지 않습니다. 양쪽 버전을 비교하세요.</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>사무소가 받지 않았습니다(%1). 사무소에 문의하세요.</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>창구에서 처리되었습니다.</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>더 이상 필요한 사람이 없습니다.</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>기관에 보낼 메시지 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>이 장은 어떻게 되었나요?</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>이 메시지를 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>운영을 중지할까요?</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>지금 몇 장 있나요?</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>몇 장을 세었나요?</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>몇 장을 못 쓰게 되었나요?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>%n대를 살펴봐야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>모두 정상입니다</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>서버마다 확인하는 중입니다.</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>기기가 처리하는 중입니다.</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>보충 기록이 없습니다. 지금 있는 수를 입력하세요.</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>%2 중 약 %1</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>%1 %2 보충</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>+ 보충</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>− 출력</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>− 못 씀</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>= 예상</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>센 수</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>예상 %1, 센 수 %2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>발급 대장은 %1장, 프린터는 %2장입니다.</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>아직 아무도 세지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>%n장이 모자랍니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>%n장이 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>모두 맞습니다.</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1, %2번째 장, %3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>소리 재생</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>아직 시험하지 않음</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>%1ms에 응답</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>인증서 유효 기간: %1까지</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>서버 %n곳에 문제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>용지 없음</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>용지 부족</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>용지 걸림</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>덮개가 열려 있음</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>커터가 막힘</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>토너 없음</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>토너 부족</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>오프라인으로 전환됨</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>전원 없음</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>응답하지 않음</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>설정이 맞지 않음</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>프린트 헤드 과열</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>장치 내부 고장</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>출력 용지함이 가득 참</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>용지함이 빠져 있음</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>누가 손대고 있음</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>정리되지 않은 상태</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>배터리로 작동 중</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>배터리가 거의 소진됨</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>배터리 수명이 다함</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>기기 문이 열려 있음</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>작업 중</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>기술자가 필요함</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>접수증 프린터를 열고 빈 심을 꺼내세요.</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>안쪽 그림대로 새 롤을 넣으세요.</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>용지를 한 뼘 당겨 빼고 덮개를 닫으세요.</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>아래 “새 롤”을 누르고 매수를 입력하세요.</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>새 롤을 준비하세요. 접수증은 아직 출력됩니다.</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>이용자가 없을 때 롤을 바꾸세요.</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>롤이 똑바로 놓였는지 보세요.</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>덮개 양쪽을 딸깍 소리가 날 때까지 누르세요.</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>용지함을 빼고 찢어진 종이를 꺼내세요.</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>표시선을 넘지 않게 A4 용지를 넣으세요.</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>딸깍 소리가 날 때까지 용지함을 밀어 넣으세요.</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>아래 “보충”을 누르고 지금 장수를 입력하세요.</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>A4 용지를 준비하세요. 아직 출력됩니다.</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>이용자가 없을 때 용지함을 채우세요.</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>프린터 앞뒤 덮개를 여세요.</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>두 손으로 종이를 천천히 빼세요.</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>찢어진 장을 파기하고 용지 화면에 입력하세요.</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>덮개를 모두 닫고 시험 페이지를 출력하세요.</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>앞, 뒤, 용지함 덮개를 보세요.</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>딸깍 소리가 날 때까지 하나씩 닫으세요.</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>제자리에 없는 용지함을 찾으세요.</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>딸깍 소리가 날 때까지 밀어 넣으세요.</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>용지함에서 종이를 모두 꺼내세요.</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>남은 서류는 읽지 말고 잠가 두거나 파기하세요.</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>아래 “용지함이 비었음”을 누르세요.</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>접수증 프린터를 끄고 덮개를 여세요.</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>칼날이 들어갈 때까지 커터 휠을 돌리세요.</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>종이 조각을 꺼내세요. 칼날에 손대지 마세요.</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>덮개를 닫고 켠 뒤 시험 접수증을 출력하세요.</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>몇 분 기다리세요. 출력이 저절로 이어집니다.</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>기기와 프린터의 통풍구를 비워 두세요.</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>앞 덮개를 열고 카트리지를 빼세요.</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>새 카트리지를 살살 흔들고 봉인을 떼세요.</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>딸깍 소리가 나게 밀어 넣고 덮개를 닫으세요.</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>시험 페이지를 출력하세요.</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>새 카트리지를 준비하세요. 아직 출력됩니다.</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>시험 페이지를 출력하세요. 흐리면 카트리지를 바꾸세요.</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>건물에 전기가 들어오는지 보세요.</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>UPS 플러그를 벽 콘센트에 꽉 꽂으세요.</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>상용 전원이 돌아올 때까지 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>몇 분 안에 상용 전원을 복구하세요.</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>안 되면 지금 기기를 끄세요.</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>같은 종류의 새 배터리를 준비하세요.</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>교체 전에 기기 운영을 중지하세요.</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>제조사 안내대로 교체하세요.</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>기기 문을 닫고 잠그세요.</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>아직 열림으로 나오나요? 문 스위치를 확인하세요.</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>장치가 켜져 있는지 보세요.</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>전원 케이블 양쪽을 꽉 꽂으세요.</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>다른 장치로 콘센트를 시험하세요.</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>그대로인가요? 아래 “초기화”를 누르세요.</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>그대로인가요? 다른 케이블을 써 보세요.</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>장치의 “on line” 또는 “feed” 키를 누르세요.</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>표시등이 계속 켜져 있으면 다시 작업합니다.</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>데이터 케이블 양쪽을 꽉 꽂으세요.</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>컴퓨터의 다른 단자를 써 보세요.</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>그다음 시험하세요.</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>몇 분째 작업 중인가요? 껐다 켜세요.</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>기기 운영을 중지하세요.</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>아무것도 만지지 말고 기관에 전화하세요.</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>장치의 표시판을 보세요.</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>열린 것은 닫고 빠진 것은 끼우세요.</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>가득 찬 것은 비우세요.</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>장치를 끄고 10초 뒤에 켜세요.</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>데이터 케이블을 뺐다 다시 꽂으세요.</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>기술자 안내서에서 이 장치 쪽을 여세요.</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>인터페이스, 속도, 패리티를 안내대로 맞추세요.</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>그대로인가요? 아래 장치 원문을 적어 두세요.</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>장치를 바꾸거나 수리를 맡기세요.</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>작업이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>아래 장치 원문을 읽으세요.</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>그대로인가요? 제조사에 연락하세요.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Printed now</source>
        <translation>바로 출력</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>이용이 계속됩니다</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>%1 님 이용 중</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>거주</translation>
    </message>
    <message>
        <source>Birth, marriage, death</source>
        <translation>출생·혼인·사망</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>개인 서류</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>외국인</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>서류 %n건을 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>편한 말로 찾아보세요</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>수수료 %1, 이 기기에서 면제</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>수수료 %1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>신분증과 휴대전화</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>신분증 또는 여권</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>신분증</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>여권</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>오늘 신청, 나중에 수령</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>중지됨, 기관 연결 필요</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>지금은 발급하지 않음</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>%1부터 다시 가능</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>현재 중단</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>창구에서 결제</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>프린터 준비 안 됨</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>기관에서 발급하는 서류입니다. 나중에 다시 오거나 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>기관이 지금 이 서류를 여기서 발급하지 않습니다. 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>지금은 이 서류의 업무 시간이 아닙니다.</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>%1부터 다시 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>수수료가 있는 서류이며 기기는 돈을 받지 않습니다. 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>프린터에 직원이 필요합니다. 도움 요청을 누르거나 창구에 문의하세요.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>코드를 준비하는 중</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>휴대전화를 기다리는 중</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>대기 중, %n분 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>서류 수령 접수증이 아닙니다</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>다른 도시의 접수증입니다</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>접수증을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>저희 기기에서 나온 접수증이 아닙니다</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>접수증의 기한이 지났습니다</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>이 접수증의 서류는 이미 받았습니다</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>신청이 아직 기관에 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>이 코드의 신청이 없습니다</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>코드가 아직 다 입력되지 않았습니다</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>한 글자가 맞지 않습니다</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>코드에 쓰이지 않는 글자가 있습니다</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>코드를 너무 많이 입력했습니다</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>기관과 연결되지 않습니다</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>기관이 지금 응답하지 못합니다</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>지금 이 기기에서는 안 됩니다</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>접수증의 QR 코드 면을 아래로 놓거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>그 도시의 기기에서 서류를 받으세요. 여기서는 새로 신청하세요.</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>펴서 평평하게 놓거나 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>이에 해당하는 서류가 없습니다. 도움 요청을 누르거나 창구에 문의하세요.</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>마지막 날짜는 접수증에 있습니다. 다시 신청해도 무료입니다.</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>접수증 한 장으로 한 번만 받습니다. 다시 신청해도 무료입니다.</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>접수증을 출력한 기기가 아직 연결되지 않았습니다. 나중에 오거나 지금 새로 신청하세요.</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>접수증과 비교하세요. 맞으면 나중에 다시 오세요.</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>코드는 12자입니다. 지금은 %1자입니다.</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>접수증과 비교하세요. 고칠 글자를 누르세요.</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>코드에는 U나 부호가 없습니다. 접수증의 V일 수 있습니다.</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>10분 뒤에 다시 입력할 수 있습니다. 유리 위에 접수증을 놓으면 지금 됩니다.</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>접수증은 계속 유효합니다. 다시 연결되면 오세요.</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>접수증은 계속 유효합니다. 잠시 후 다시 하세요.</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>접수증은 계속 유효합니다. 다른 기기에서 받으세요.</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>선택할 항목이 %n개 있습니다. 아래 화살표를 누르세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>button</source>
        <translation>버튼</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>체크 상자</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>선택 항목</translation>
    </message>
    <message>
        <source>group</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>입력란</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>체크됨</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>체크되지 않음</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>선택되지 않음</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>지금은 이용할 수 없음</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>읽지 않음, 들으려면 이어폰을 꽂으세요</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>점</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>지움</translation>
    </message>
    <message>
        <source>space</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>모든 내용을 읽어 줍니다. 화살표로 이동하고, F1은 다시 듣기, F2는 끄기입니다.</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>읽어주기를 마쳤습니다.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>속도 %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>음량 %2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>서류를 챙기세요</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>서류와 여권을 챙기세요</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>서류와 신분증을 챙기세요</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>%n가지를 확인하고 아래 버튼을 누르세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>발급 확인증, 출력 중</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>발급 확인증</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>여권</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>신분증</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>왼쪽 용지함</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>가운데 용지함</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>오른쪽 용지함</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>왼쪽 투출구</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>가운데 투출구</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>오른쪽 투출구</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>왼쪽 유리</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>가운데 유리</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>오른쪽 유리</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>여기서 서류를 발급받으세요</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>언어를 선택하세요</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>지금은 운영 시간이 아닙니다</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1: 지금 신청, 나중에 수령</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>%1에 다시 엽니다</translation>
    </message>
</context>
</TS>
