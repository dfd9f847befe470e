<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>此地現屬：%1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>點此使用新地址</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>選擇坊或鄉</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>要在這裡讀出您的資料嗎？</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>旁人會聽到。插入耳機則只有您能聽到。</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>不讀出</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>讀出來</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>請先輸入數量。</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Get it now</source>
        <translation>現在領取</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>送出申請</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>正在儲存申請</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>辦理其他文件</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>孩子的文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>要辦的文件</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>領取人的身分證字號</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>目前尚未作出決定。領取時由服務中心查核登記資料。</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>到櫃檯繼續辦理</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>正在列印單據</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>單據沒有出來</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>請告訴櫃檯您要辦的文件，名稱見下方。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>列印單據</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>不要單據，直接去</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>我去櫃檯</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>請核對讀取的資料</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>正確，繼續</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>正在等候服務中心</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平常久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>可繼續等候，或返回選擇表格。表格現在仍可列印。</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>為誰辦理文件？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Country of the number: %1</source>
        <translation>號碼所屬國家：%1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Looking for the request</source>
        <translation>正在尋找申請</translation>
    </message>
    <message>
        <source>Enter the code of the slip</source>
        <translation>輸入取件單上的取件碼</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>請將取件單放在玻璃面板上</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>服務中心正在尋找。通常不到 10 秒。</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>12 個英文字母和數字，在 QR 碼下方。</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QR 碼面朝下，等候提示音。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>正在詢問服務中心</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>正在重新連接讀取器</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>正在等候取件單</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暫時無法連線至服務中心</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>連上服務中心後即可列印文件。取件單仍然有效。</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平常久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>可繼續等候，或返回。取件單仍然有效。</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>讀取器沒有回應</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>請改為輸入取件碼，或按「求助」。</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>輸入取件碼</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>尋找我的申請</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>取件單上的取件碼</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字體大小</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>大小 %1/4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語朗讀</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>沒有這種語言的語音。將用英語朗讀。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>同意使用您的資料</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>依據《個人資料保護法》（91/2025/QH15）</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>尚未勾選同意</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>請勾選方框以繼續，或選擇「不同意」。</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>我同意為辦理此文件使用上述資料。</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>辦理此文件所必需</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>DatePad</name>
    <message>
        <source>Delete everything</source>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>刪除一個數字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation>回報時間：%1。本頁會自動更新。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>裝置回報</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>計數器</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>起始時間</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>供工作人員查詢：%1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>我的申請</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>由誰協助</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入清單</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>謝謝您</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>申請已加密，等候傳送至服務中心。其他資料已刪除。</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>您的個人資料已從本機刪除。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>變更語言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>求助</translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation>已接上，尚未設定</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>請在設定檔中加入以下幾行：</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>本機用不到此裝置。請拔除，或詢問是誰接上的。</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation>正在求助</translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation>線路恢復後送出求助</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>已送出求助</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>正在通知服務中心。</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>暫時無法連線至服務中心。櫃檯可立即協助您。</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>已於 %1 通知服務中心。請在此稍候。</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>回到我的文件</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>櫃檯辦理單</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>內容不會遺失。顯示此頁時，您的資料已遮住。</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>等候時可以這樣辦</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>請將護照放在玻璃面板上</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>請將身分證放在玻璃面板上</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>照片頁朝下，等候提示音。</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QR 碼面朝下，等候提示音。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>正在重新連接讀取器</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>正在等候護照</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>正在等候身分證</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>未能讀取護照</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>未能讀取身分證</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>讀取器沒有回應</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>請改為手動輸入，或按「求助」。</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>可不用身分證繼續，或按「求助」。</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>使用身分證</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>使用護照</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>沒帶身分證</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>選擇語言</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>已輸入的內容都會保留。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation>今天還沒有操作。</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>正在尋找您的登記資料</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>服務中心正在尋找您的登記資料。通常不到 10 秒。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>正在等候服務中心</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平常久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>可繼續等候，或返回選擇表格。表格現在仍可列印。</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>所有按鈕已移到下方</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>上方沒有按鈕。再按一次「下移」即可恢復。</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>服務中</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>自 %1 起暫停服務</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>離開維護模式後，即可開始使用。</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>恢復服務前，任何人都不能使用。</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技術人員</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>請按「立即檢查」。需要幾秒鐘。</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>本機暫停服務</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>現在無法在此辦理。</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>選擇國家</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>選擇坊或鄉</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>出紙匣裡可能有遺留文件</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>請取出，不要閱讀，然後點此處。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清點</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>這些紙張去向不明</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>紙張數量相符嗎？</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>停電了</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>本機靠電池還能運作幾分鐘。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>正在辦理的文件可以辦完。</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>您提供的資料都不會遺失。</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>列印完成後請取走。</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>之後本機暫停服務，直到恢復供電。</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>等候工作人員，之後繼續列印</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等候</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>申請結束，不收費</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>正在列印：%1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>通常不到半分鐘。文件完全出來後再取。</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平常久一些</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>機器仍在運作。內容不會遺失。</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>申請已儲存。請拍下此碼，或抄下英文字母和數字。</translation>
    </message>
    <message>
        <source>Your request is accepted</source>
        <translation>已收到您的申請</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>我已記下取件碼</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>我已拿到取件單</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>重新列印取件單</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>請核對表格</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>請核對文件</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>產生頁面比平常久一些。</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>列印並簽名，然後交到櫃檯。</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>編號和防偽碼在列印時加入。</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>正在產生頁面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>修改填寫內容</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>第 %1 頁，共 %2 頁，與列印結果相同</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增一人</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一行</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>維護模式</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>請將維護卡放在玻璃面板上，或輸入 PIN 碼。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>多次輸入不符，已鎖定</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 碼</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN 碼為 6 至 12 位數字。</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>輸入不符。請再試一次。</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>正在查看裝置</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>離開維護模式</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>暫停服務</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>恢復服務</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>之後螢幕會顯示本機暫停服務。</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>關機再開機後仍是如此。</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>只有技術人員能恢復服務。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>您要辦理什麼文件？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>用這些詞找不到文件</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>請換個說法，或少用幾個詞。</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>請換個說法，或從分類中選擇。也可按「求助」，或到櫃檯詢問。</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>換人使用？請先按下方的「重新開始」。</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暫時無法連線至服務中心</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>自 %1 起無法連線至服務中心</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>表格現在仍可列印。證明可今天申請，日後領取。</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>表格現在仍可列印。證明須等連上服務中心後辦理。</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>憑取件單領取</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>表格，在此填寫</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>證明，由服務中心核發</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>步驟 %1/%2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>用手機驗證身分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新驗證碼</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>沒有手機</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平常久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>可繼續等候，或返回選擇表格。表格現在仍可列印。</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>開啟相機，掃描此碼</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>或在 %1 輸入驗證碼</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>供手機掃描的 QR 碼</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>請在手機上選擇此數字</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>切勿在電話中告訴任何人。</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>手機顯示以下內容時才可同意：</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>取件單的 QR 碼</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>取件單</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>取件單的 QR 碼</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>步驟 %1/%2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>正在進行：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>未能完成：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation>請慢慢來</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>螢幕將遮住 3 分鐘。文件仍在原處。</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>請只取最上面的文件</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>下面的一份是他人的。請留在原處。</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>文件已備妥</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>請勿讓他人取走。請核對下面的編號。</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>收執聯未能列印</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>沒有收執聯，文件同樣有效。編號：%1</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>都拿到了</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>辦理其他文件</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>請等我一下</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>我回來了</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>結束時會刪除您的個人資料。</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>檢查觸控螢幕</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>請觸碰每個方格；失靈的方格保持空白。</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>需要更多時間嗎？</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>點任一處繼續。否則本機會刪除您的資料並結束。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>您的資料已遮住</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>用手指滑過每個方格</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>仍是空白的方格感應不到手指。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation>出紙匣裡有他人的文件</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>請留在原處。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>出紙匣是空的</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>新文件會落在它上面。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>正在通知工作人員。</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>暫未能通知工作人員。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>已於 %1 通知工作人員。</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>線路恢復後會立即通知。</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>工作人員會取走並妥善保管。</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>輸入身分證字號</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>只有此字號的本人才能領取文件。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>減一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation>已連上服務中心</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>服務中心暫時無法回覆</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暫時無法連線至服務中心</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>文件現在就能領取。</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>今天送出申請，日後領取文件。</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>從明天起，帶取件單和手機來領取。</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>從明天起，帶取件碼和手機來領取。</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>本機會將申請加密並妥善保存。</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>連上服務中心後立即傳送。</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>本機不列印單據。請把文件名稱告訴工作人員。</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>單據上會寫明您已填寫的內容。</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>單據上會寫明您要辦的文件。</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>拿著單據到櫃檯。</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>到櫃檯說出文件名稱。</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>帶上身分證或護照。</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>帶上護照。</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>有身分證的請帶上身分證。</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>工作人員會接著辦理，不需要手機。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>單據正從左側出單口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>請從左側出單口取走單據。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>單據正從中間出單口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>請從中間出單口取走單據。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>單據正從右側出單口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>請從右側出單口取走單據。</translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>讀自 QR 碼，尚未核對。</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>讀自身分證背面，尚未核對。</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>讀自護照，尚未核對。</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>讀自簽證，尚未核對。</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>手動輸入，尚未核對。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>重新讀取身分證</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>碼中沒有聲調符號：請補上</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>姓名可能不完整</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>與出生年份不符</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>與性別不符</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>開頭不是已知的省份代碼</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>2025年7月以前：坊、鄉可能已更名</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>正在尋找您的親屬</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>是哪位過世的親屬？</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>正在尋找您的孩子</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>為哪個孩子辦理？</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>服務中心正在查看登記簿。通常不到 10 秒。</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>這裡列出本地死亡登記簿中的父母、配偶和子女。</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>這裡只列出登記簿中您自己的子女。</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>%1過世</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>%1出生</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父親</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母親</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>丈夫</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>妻子</translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation>為我本人</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>文件內容是我的資料</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>為我的孩子</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>服務中心有您子女的登記</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>為過世的親屬</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>死亡登記簿中的父母、配偶或子女</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>為辦理「%1」，本機使用：</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>本文件關於您的孩子。年滿七歲的孩子也須同意。</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>本文件關於一位過世的親屬。</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>只有服務中心能開啟申請。本機不保存身分證影像。</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>本機只保存時間，不保存護照影像。</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>本機只保存時間，不保存身分證影像。</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>本機只保存文件編號和時間，不保存身分證影像。</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>服務中心收到後刪除</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>您結束時立即刪除</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>個人資料諮詢：%1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation>只知道年份：{year}年</translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation>請按年份的四位數字。</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>請選擇{year}年的月份。</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>請選擇{year}年{month}的日期。</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>沒有{month}月。</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>請在{first}年至{last}年之間選擇。</translation>
    </message>
    <message>
        <source>It is day {day}</source>
        <translation>是{day}日</translation>
    </message>
    <message>
        <source>It is {day} {month}</source>
        <translation>是{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n 歲</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>This machine is not enrolled yet</source>
        <translation>本機尚未註冊</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>服務中心未接納本機</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>服務中心確認後，本機才提供服務。</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>本機原來的金鑰無法使用。服務中心確認新金鑰後，本機才提供服務。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性註冊碼</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>有效至 %1。之後會顯示新碼。</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>金鑰指紋</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>在服務中心管理後台開啟「Kiosks」，輸入此碼。</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>將後台的指紋與本機的指紋比對。</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>核准後，本機會自動開始。</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>正在等候服務中心</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>服務中心回覆後即顯示註冊碼。</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>請詢問服務中心原因，然後在此取得新註冊碼。</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>取得新註冊碼</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>請使用文件申請人的手機。</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>取件單仍然有效。不算已核發，不收費。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>送出申請，日後領取</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新驗證碼</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>修改填寫內容</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>辦理其他文件</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>文件在裡面</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>出紙匣是空的</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>櫃檯辦理單</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>出紙匣裡有文件嗎？</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>文件未能列印</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暫時無法連線至服務中心</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>服務中心暫時無法回覆</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>服務中心的回覆不相符</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>手機上已拒絕</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>驗證碼已過期</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>這是他人的手機</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>沒有手機時</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>查無登記資料</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>查到多筆登記資料</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>查無出生登記</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>查無結婚登記</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>查無死亡登記</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>查無子女</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>查無親屬</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>本機不辦理此文件</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>無法產生頁面</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>本機已自行停止</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>本機暫時無法記錄</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>取件單已失效</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>本機暫停服務</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>本機不確定文件是否已出來。請看一下出紙匣。</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>沒有列印出可用的文件。這是機器的問題。</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>線路自 %1 起中斷。表格現在仍可列印。</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>線路中斷。表格現在仍可列印。</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>服務中心本身有狀況。表格現在仍可列印。</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>那是另一份申請的回覆。本機不顯示，也不保存。</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>申請已在手機上遭拒絕。</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>手機未及時驗證。</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>請使用身分證本人的手機。</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>手機用來證明申請人身分。沒有手機，請到櫃檯辦理。</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>登記簿中沒有相符的紀錄。這不代表任何結論。</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>登記簿中有多筆紀錄。須由工作人員選出正確的一筆。</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>本地出生登記簿中沒有此人的紀錄。</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>本地結婚登記簿中沒有此人的紀錄。</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>本地死亡登記簿中沒有此人的紀錄。</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>登記簿中沒有此人的子女。這不代表任何結論。</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>本地死亡登記簿中沒有此人的父母、配偶或子女。</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>服務中心目前不在此核發該文件。</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>有些填寫內容超出了頁面。</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>頁面與螢幕上的人不符。沒有列印任何內容。</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>無法記錄就不能核發。這是機器的問題。</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>文件已被領取，或已過最後期限。</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>服務中心剛剛暫停了本機的服務。</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>申請會保留到您回答為止。不收費。</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>不算已核發。不收費。</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>未核發文件，未保存資料。不收費。</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>填寫內容仍在。未核發任何文件。</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>未核發任何文件。不收費。</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>此處未核發文件。重新申請免費。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>已於 %1 通知工作人員。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>正在通知工作人員。</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>請帶身分證和居住證明文件到櫃檯。</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>請帶孩子的出生證明到櫃檯。</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>請到櫃檯；如有舊文件請帶著。</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>請帶身分證到櫃檯。</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>請用其他機器，或到櫃檯。</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>請到櫃檯，或按「求助」。</translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Use instead: {text}</source>
        <translation>改用：{text}</translation>
    </message>
    <message>
        <source>Count the digits again: numbers of {country} rarely have {count}.</source>
        <translation>請再數一次：{country}的號碼很少是 {count} 位數字。</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>尚未填寫</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>第 {number} 人</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>還有 %n 處需要更正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>沒有手機</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>表格仍可列印。證明請到櫃檯辦理。</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>沒帶身分證</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>可以手動輸入，或使用護照。</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>為孩子辦理</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>選好文件後，選擇為孩子辦理。</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>看不清或不識字</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>按「朗讀」，或插入耳機。</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>玻璃面板在螢幕下方左側。</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>玻璃面板在螢幕下方中間。</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>玻璃面板在螢幕下方右側。</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>這不是護照頁。請翻到照片頁。</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>這不是身分證上的碼。請翻面再試。</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>此碼比證件上的碼長。請只放證件。</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>無法讀取帶箭頭的幾行。請擦淨頁面再試。</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>碼有破損或髒汙。請擦淨身分證再試。</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>頁面不完整。請放平再試。</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>碼不完整。請放平身分證再試。</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>未讀到護照號碼。請放平再試。</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>身分證字號為 12 位數字。現在是 %1 位。</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>身分證字號不是 12 位數字。請再試一次。</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>身分證字號只能是數字。請再試，或不用身分證繼續。</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>碼中的出生日期不存在。請再試，或不用身分證繼續。</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>碼中的核發日期不存在。請再試，或不用身分證繼續。</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>有效期限日期不存在。請再試，或不用身分證繼續。</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>碼中的性別不明確。請再試，或不用身分證繼續。</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>碼中沒有姓名。請再試，或不用身分證繼續。</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>帶箭頭的幾行沒有讀準。請放平並保持不動。</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>帶箭頭的幾行不完整。請推到角落。</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>本機無法讀取此頁。請翻到照片頁。</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>本機無法讀取這種證件。請用身分證或護照。</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>聲調：{tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>刪除一個字母</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部刪除</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>數字和符號</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>大寫：關</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>大寫：一個字母</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>大寫：開</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>Telex 輸入</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>VNI 輸入</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>依按鍵直接輸入</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>切換字母：{letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>句點</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>連字號</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>斜線</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>左括號</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>右括號</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>冒號</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>撇號</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>@ 符號</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加號</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>opening_words</name>
    <message>
        <source>{time} on Monday</source>
        <translation>星期一 {time}</translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation>星期二 {time}</translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation>星期三 {time}</translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation>星期四 {time}</translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation>星期五 {time}</translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation>星期六 {time}</translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation>星期日 {time}</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{month}{day}日 {time}</translation>
    </message>
</context>
<context>
    <name>out_of_service</name>
    <message>
        <source>Stopped by itself at %1, to be safe.</source>
        <translation>為安全起見，本機於 %1 自行停止。</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>服務中心不再接受本機的金鑰。</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>服務中心於 %1 暫停了本機的服務。</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>請到 %1 的櫃檯。本機會自動恢復。</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>技術人員會產生新金鑰並重新註冊。</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>請到 %1 的櫃檯。工作人員已知道。</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>停電了。本機正在等候恢復供電。</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>機櫃已打開：正在維護。</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>機器暫時無法保存紀錄，正在等待恢復。</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>目前無法開啟本機的金鑰。本機記錄寫明了檔名。</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>自 %1 起正在維護。</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>請選擇號碼所屬國家，或依名稱搜尋。</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>請選擇，或依名稱搜尋。</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>請選擇省份，或依名稱搜尋。</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>請選擇 {province} 的坊或鄉。</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>沒有這個名稱。請少輸入幾個字母。</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>國家名稱</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>坊（phường）或鄉（xã）</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>依國家名稱搜尋</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>依坊、鄉名稱搜尋</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>正在取得編號</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>正在產生頁面</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>正在核對頁面</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>正在列印 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>服務中心已找到登記資料</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>已取得編號 %1</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>服務中心給出編號</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>頁面已與申請人核對</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>正在將頁面與申請人核對</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>頁面已依填寫內容產生</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>頁面已與填寫內容核對</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>正在將頁面與填寫內容核對</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>列印 %n 頁 A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>接著：列印收執聯</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>列印收執聯</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>收執聯已列印</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>收執聯未能列印</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>印表機卡紙</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>印表機缺紙</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>印表機的蓋子開著</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>印表機碳粉用盡</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>印表機沒有回應</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>印表機已停止</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>紙張中途停住了。這是機器的問題。</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>機器裡沒有留下紙張。</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>蓋好後會繼續列印。</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>需要更換碳粉匣。</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>本機暫時連不上印表機。</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>需要工作人員查看。</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>申請已保留。不收費，不算已核發。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>正在通知工作人員。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>已於 %1 通知工作人員。</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>服務中心回覆後即可取得文件。</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>連上服務中心後即可取得文件。</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>取件單未能列印</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>本機不列印取件單</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>從明天起，可到任何一台 Một Cửa 自助機領取。</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>請拍下取件碼，或抄下 12 個字母。</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>輸入取件碼，並用手機驗證身分。</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>掃描取件單，並用手機驗證身分。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>取件單正從左側出單口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>請從左側出單口取走取件單。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>取件單正從中間出單口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>請從中間出單口取走取件單。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>取件單正從右側出單口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>請從右側出單口取走取件單。</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>列印 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免費</translation>
    </message>
</context>
<context>
    <name>root</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分證</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填寫</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>取件單</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Print a test page</source>
        <translation>列印測試頁</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>列印測試單據</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>試讀一個碼</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>測試指示燈</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>請現在將一個碼放在玻璃面板上。</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>請看指示燈：每種訊號亮兩秒。</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>印表機正在運作。</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>請聽：聲音會依序播放。</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>聲音已播放。聽到了嗎？</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>指示燈已亮過各種訊號。看到了嗎？</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>已完成，並寫入日誌。</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>不能這樣。請查看數字再試。</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>裝置忙碌，或有人在用機器。請稍後再試。</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>裝置未能執行。</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>已列印出來。邊框完整嗎，字都清晰嗎？</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>已列印出來。字都清晰嗎？</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>還停在印表機裡。請查看印表機狀態。</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>列印結果不可用。請銷毀，並在「紙張」中登記。</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>印表機無法確定。請查看是否已列印出來。</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>已讀取 %n 位元組。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>沒有讀到內容。</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>找不到主機名稱</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>請檢查網路線和路由器，再檢查名稱伺服器。</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>對方拒絕連線</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>主機在線，但服務沒有執行。</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>請檢查網路線和路由器，再檢查防火牆。</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>沒有通往那裡的路由</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>請檢查網路線、路由器和本機位址。</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>憑證不符</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>請告知服務中心：修復前不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>憑證即將到期</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>請告知服務中心：須在兩週內更新。</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>時鐘不一致</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>請依網路時間校準本機時鐘。</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>回覆不符合預期</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>請將此詞告知服務中心：%1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>服務中心</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>服務中心，通知</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>列印服務</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>A4 印表機</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>單據印表機</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>電池（UPS）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>已在測試中</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>裝置未能執行</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>停在印表機裡</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>列印結果不可用</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>印表機無法確定</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>沒有讀到內容</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>已暫停服務</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>已恢復服務</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>已補紙</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清點</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>已記作廢</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>已確定紙張去向</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>出紙匣已清空</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已測試</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>已測試聲音</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>已檢查網路</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>已重新傳送</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>已重設</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>已開啟維護模式</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>已離開維護模式</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 碼不符</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>維護卡不符</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>已新增技術人員</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>已製作維護卡</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>已移除技術人員</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>多次不符後鎖定</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>已找到並銷毀</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>在出紙匣或印表機裡。</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>在申請人手上</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>申請人或櫃檯已確認。</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>沒有列印出來</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>紙張數量相符。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>條碼讀取器</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>機櫃門</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>出紙匣感測器</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>耳機插孔</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>狀態指示燈</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>晶片卡讀取器</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>紙鈔辨識器</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>證件掃描器</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>沒有供電</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未連接</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>內部故障</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>需人工處理</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>遭人為干擾</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>市電供電，電量 %1 %</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>裡面有東西</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>出紙匣裡有文件</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>出紙匣是空的</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>已插入耳機</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>未插入</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>蓋子</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>紙張路徑</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>碳粉</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>開關</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>電量</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可用時間</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>即將用盡</translation>
    </message>
    <message>
        <source>None</source>
        <translation>已用盡</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡紙</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>裡面有一張紙</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>暢通</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>紙張正在移動</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>紙張被收回</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>市電</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>電池</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>電池，即將耗盡</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小時前</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程式</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>金鑰由其保護</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>已移出的金鑰</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>服務中心許可有效至</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>本機的 TPM</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>系統憑證</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>僅檔案權限</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>已列印頁數</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>已列印單據</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>已讀取的碼</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>單據紙捲</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4 紙</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n 張單據</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 張</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>出紙匣是空的</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>新紙捲</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>補紙</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>請在 %1 再試，還有 %2。</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>重新傳送</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>待原因排除後再傳送。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放棄傳送</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>一張紙的結果</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>一次求助</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>有人申請的文件</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>某人的同意</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>一則訊息</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>期限已過，已沒有可傳送的內容。</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>服務中心收到的內容與此不同。請與服務中心核對。</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>服務中心無法照此接收。請向服務中心詢問原因。</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>機器與服務中心互不相容。請核對雙方的版本。</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>服務中心沒有接收（%1）。請詢問服務中心。</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>已在櫃檯辦理。</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>已無人需要。</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>%n 則訊息等候傳送至服務中心</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>這張紙去了哪裡？</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>這則訊息如何處理？</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>要暫停服務嗎？</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>現在裡面有多少？</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>清點到多少？</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>作廢了多少？</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>其中 %n 台需要處理</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>全部正常</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>正在詢問每台主機。</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>本機正在執行。</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>從未登記：請輸入現有數量。</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>約剩 %1，共 %2</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>%1 由 %2 補紙</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>起始數量</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>+ 補入</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>− 已列印</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>− 作廢</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>= 應剩</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清點數</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>應剩 %1，清點 %2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>核發帳簿送出 %1，印表機列印 %2。</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>還沒有人清點。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>少 %n 張。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>多 %n 張。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>數量相符。</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1，第 %2 張，%3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>播放聲音</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>%1 毫秒內回應</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>憑證有效至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>%n 台主機有問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>缺紙</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>紙張即將用盡</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>卡紙</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>蓋子開著</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>切刀卡住</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>碳粉用盡</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>碳粉即將用盡</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>已切換為離線</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>沒有供電</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未連接</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>設定不符</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>列印頭過熱</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>裝置內部故障</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>出紙匣已滿</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>缺少紙匣</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>有人干擾裝置</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>操作未完成</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>正由電池供電</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>電池即將耗盡</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>電池已老化</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>機櫃開著</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>正在運作</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>需要技術人員</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>打開單據印表機，取出空紙芯。</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>依機內圖示放入新紙捲。</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>拉出約一個手掌長的紙，蓋上蓋子。</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>按下方的「新紙捲」，輸入單據數量。</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>請備妥新紙捲。單據仍可列印。</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>沒有人使用時更換紙捲。</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>查看紙捲是否放正。</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>按下蓋子兩側，直到喀一聲。</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>拉出紙匣，取出破損的紙張。</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>放入 A4 紙，不要超過標線。</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>推入紙匣，直到喀一聲。</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>按下方的「補紙」，輸入現有數量。</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>請備妥 A4 紙。頁面仍可列印。</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>沒有人使用時為紙匣補紙。</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>打開印表機的前蓋和後蓋。</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>用雙手慢慢拉出紙張。</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>銷毀破損的紙張，並在「紙張」中登記。</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>關好所有蓋子，列印測試頁。</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>查看前蓋、後蓋和紙匣蓋。</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>逐一按緊，直到喀一聲。</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>查看印表機的哪個紙匣沒有到位。</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>推入，直到喀一聲。</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>取出出紙匣裡的所有文件。</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>遺留文件請鎖好或銷毀，不要閱讀。</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>按下方的「出紙匣是空的」。</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>關閉單據印表機，打開蓋子。</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>轉動切刀的轉輪，直到刀片退回。</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>取出碎紙。手指不要碰刀片。</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>蓋上蓋子，開機，列印測試單據。</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>請等幾分鐘。之後會自動繼續列印。</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>清出機櫃和印表機的通風口。</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>打開前蓋，拉出碳粉匣。</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>輕搖新碳粉匣，撕下封條。</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>推入，直到喀一聲，蓋上蓋子。</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>列印測試頁。</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>請備妥新碳粉匣。頁面仍可列印。</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>列印測試頁。顏色淺就更換碳粉匣。</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>查看大廳是否有電。</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>將電池的插頭在牆上插座插緊。</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>恢復市電前，任何人都不能使用。</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>請在幾分鐘內恢復市電。</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>如果做不到，請立即關機。</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>請人送來同型號的新電池。</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>更換前，先暫停本機服務。</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>依原廠手冊更換。</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>關好機櫃並上鎖。</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>仍顯示開啟？請查看櫃門開關。</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>查看裝置是否已開機。</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>插緊電源線兩端。</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>用其他裝置試一試這個插座。</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>仍未解決？請按下方的「重設」。</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>仍未解決？請換一條線。</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>按裝置上的「on line」或「feed」鍵。</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>指示燈恆亮，表示可再接工作。</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>插緊資料線兩端。</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>改用電腦的另一個連接埠。</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>翻到技術人員手冊中此裝置的一頁。</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>依手冊設定介面、速率和同位檢查。</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>然後測試裝置。</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>拔下資料線，再插上。</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>仍未解決？請抄下下面的原文。</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>更換裝置，或送修。</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>等裝置完成工作。</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>忙碌好幾分鐘了？請關機再開機。</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>暫停本機服務。</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>不要碰觸任何東西，聯絡服務中心。</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>查看裝置本身的面板。</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>關好開著的部分，裝回缺少的部分。</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>清空已滿的部分。</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>查看下面的裝置原文。</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>仍未解決？請聯絡原廠服務。</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>關閉裝置，等十秒，再開啟。</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Residence</source>
        <translation>居住</translation>
    </message>
    <message>
        <source>Birth, marriage, death</source>
        <translation>出生、結婚、死亡</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>個人文件</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>外國訪客</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>找到 %n 種文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed now</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>本次辦理仍在繼續</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>為 %1 繼續辦理</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>用自己的話搜尋</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>規費 %1，本機免收</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>規費 %1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>身分證和手機</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>身分證或護照</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分證</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>今天申請，日後領取</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>已暫停，需連線至服務中心</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>目前不辦理</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>%1 起恢復辦理</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>現在不開放</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>請在櫃檯繳費</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>印表機未就緒</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>此文件由服務中心核發。請稍後再來，或到櫃檯詢問。</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>服務中心目前不在此核發該文件。請到櫃檯詢問。</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>現在不是辦理此文件的時間。</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>%1 起可再辦理。</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>此文件需規費，而本機不收款。請到櫃檯辦理。</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>印表機需要人工處理。請按「求助」，或到櫃檯詢問。</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>正在產生驗證碼</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>正在等候手機</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>等候中，還剩 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>這不是取件單</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>此取件單來自其他城市</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>未能讀取取件單</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>此取件單不是我們的機器列印的</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>取件單已過期</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>文件已被領取</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>申請還在傳送途中</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>沒有對應此碼的申請</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>取件碼還不完整</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>有一個字母不同</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>有一個字母不會出現在取件碼中</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>試過的取件碼太多</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暫時無法連線至服務中心</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>服務中心暫時無法回覆</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>本機暫時不能列印</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>請將取件單的 QR 碼面朝下放，或輸入取件碼。</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>請到那個城市的機器領取文件。在這裡可以重新申請。</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>請撫平、放平，或輸入取件碼。</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>沒有對應的文件。請按「求助」，或到櫃檯詢問。</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>最後期限印在取件單上。重新申請免費。</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>每張取件單只能領一份文件。重新申請免費。</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>列印此取件單的機器還沒有連上。請稍後再來，或現在重新申請。</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>請與取件單核對。如果無誤，請稍後再來。</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>應有 12 個英文字母和數字。現在是 %1 個。</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>請將取件碼與取件單核對。點一個字母即可修改。</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>取件碼沒有 U，也沒有符號。取件單上可能是 V。</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>十分鐘後可再輸入。現在可將取件單放在玻璃面板上。</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>取件單仍然有效。連上服務中心後請再來。</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>取件單仍然有效。請稍後再試。</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>本機不能列印該文件。請換一台機器，取件單仍然有效。</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>有 %n 項可選。請按向下箭頭。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>勾選框</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>填寫欄</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾選</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選擇</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>目前無法使用</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>不讀出，插入耳機即可聽到</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>不讀出</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>點</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>所有內容都會朗讀。按箭頭移動，F1 再聽一遍，F2 關閉。</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>朗讀已結束。</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>語速 %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>音量 %1，共 %2 級</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>請取走文件</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>請取走文件和護照</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>請取走文件和身分證</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>請核對 %n 樣物品，再按下面的按鈕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>收執聯，正在列印</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收執聯</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分證</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>左側出紙匣</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中間出紙匣</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>右側出紙匣</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>左側出單口</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>中間出單口</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>右側出單口</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>左側玻璃面板</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>中間玻璃面板</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>右側玻璃面板</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>在這裡領取您的證明文件</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>請選擇語言</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>現在不開放</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1：現在申請，之後領取</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>%1 重新開放</translation>
    </message>
</context>
</TS>
