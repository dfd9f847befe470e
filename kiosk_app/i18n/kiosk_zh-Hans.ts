<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>此地现属：%1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>点此使用新地址</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>选择坊或乡</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>要在这里读出您的信息吗？</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>旁人会听到。插入耳机则只有您能听到。</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>不读出</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>读出来</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>请先输入数量。</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Get it now</source>
        <translation>现在领取</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>发送申请</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>正在保存申请</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>办理其他文件</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>孩子的文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>要办的文件</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>领取人的身份证号码</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>目前尚未作出决定。领取时由服务中心核查登记信息。</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>到窗口继续办理</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>正在打印单据</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>单据没有出来</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>请告诉窗口您要办的文件，名称见下方。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印单据</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>不要单据，直接去</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>我去窗口</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>请核对读取的信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>正确，继续</translation>
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
        <translation>正在等待服务中心</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平时久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>可继续等待，或返回选择表格。表格现在仍可打印。</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>为谁办理文件？</translation>
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
        <translation>号码所属国家：%1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Looking for the request</source>
        <translation>正在查找申请</translation>
    </message>
    <message>
        <source>Enter the code of the slip</source>
        <translation>输入取件单上的取件码</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>请将取件单放在玻璃板上</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>服务中心正在查找。通常不到 10 秒。</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>12 位字母和数字，在二维码下方。</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>二维码一面朝下，等待提示音。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>正在询问服务中心</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>正在重新连接读取器</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>正在等待取件单</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暂时无法连接服务中心</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>连上服务中心后即可打印文件。取件单仍然有效。</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平时久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>可继续等待，或返回。取件单仍然有效。</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>读取器没有响应</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>请改为输入取件码，或按“求助”。</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入取件码</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>查找我的申请</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>取件单上的取件码</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>字号 %1/4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英语朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>没有这种语言的语音。将用英语朗读。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>同意使用您的信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>依据《个人数据保护法》（91/2025/QH15）</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>尚未勾选同意</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>请勾选方框以继续，或选择“不同意”。</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>我同意为办理此文件使用上述信息。</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>办理此文件所必需</translation>
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
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>删除一位数字</translation>
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
        <translation>报告时间：%1。本页会自动更新。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>设备报告</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>起始时间</translation>
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
        <translation>供工作人员查询：%1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>我的申请</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>由谁协助</translation>
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
        <translation>加入列表</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>申请已加密，等待发送给服务中心。其他信息已删除。</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>您的个人信息已从本机删除。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>更改语言</translation>
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
        <translation>已接上，尚未设置</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>请在配置文件中加入以下几行：</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>本机用不到此设备。请拔下，或询问是谁接上的。</translation>
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
        <translation>线路恢复后发出求助</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>已发出求助</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>正在通知服务中心。</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>暂时无法连接服务中心。窗口可立即协助您。</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>已于 %1 通知服务中心。请在此稍候。</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>回到我的文件</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>窗口办理单</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>内容不会丢失。显示此页时，您的信息已遮住。</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>等候时可以这样办</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>请将护照放在玻璃板上</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>请将身份证放在玻璃板上</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>照片页朝下，等待提示音。</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>二维码一面朝下，等待提示音。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>正在重新连接读取器</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>正在等待护照</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>正在等待身份证</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>未能读取护照</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>未能读取身份证</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>读取器没有响应</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>请改为手动输入，或按“求助”。</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>可不用身份证继续，或按“求助”。</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>使用身份证</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>使用护照</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>没带身份证</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>已输入的内容都会保留。</translation>
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
        <translation>今天还没有操作。</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>正在查找您的登记信息</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>服务中心正在查找您的登记信息。通常不到 10 秒。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>正在等待服务中心</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平时久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>可继续等待，或返回选择表格。表格现在仍可打印。</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>所有按钮已移到下方</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>上方没有按钮。再按一次“下移”即可恢复。</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>正常服务中</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>自 %1 起暂停服务</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>退出维护模式后，即可开始使用。</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>恢复服务前，任何人都不能使用。</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术员</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>请按“立即检查”。需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>本机暂停服务</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>现在无法在此办理。</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>选择国家</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>选择坊或乡</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>出纸盘里可能有遗留文件</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>请取出，不要阅读，然后点此处。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>这些纸张去向不明</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>纸张数量相符吗？</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>停电了</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>本机靠电池还能运行几分钟。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>正在办理的文件可以办完。</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>您提供的信息都不会丢失。</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>打印完成后请取走。</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>之后本机暂停服务，直到恢复供电。</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>等待工作人员，之后继续打印</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>申请结束，不收费</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>正在打印：%1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>通常不到半分钟。文件完全出来后再取。</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平时久一些</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>机器仍在工作。内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>申请已保存。请拍下此码，或抄下字母和数字。</translation>
    </message>
    <message>
        <source>Your request is accepted</source>
        <translation>已收到您的申请</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>我已记下取件码</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>我已拿到取件单</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>重新打印取件单</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>请核对表格</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>请核对文件</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>生成页面比平时久一些。</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>打印并签名，然后交到窗口。</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>编号和防伪码在打印时加入。</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>正在生成页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>修改填写内容</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>第 %1 页，共 %2 页，与打印结果一致</translation>
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
        <translation>删除</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加一人</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>维护模式</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>请将维护卡放在玻璃板上，或输入 PIN 码。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>多次输入不符，已锁定</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN 码为 6 至 12 位数字。</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>输入不符。请再试一次。</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>正在查看设备</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>退出维护模式</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>之后屏幕会显示本机暂停服务。</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>关机再开机后仍是如此。</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>只有技术员能恢复服务。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>您要办理什么文件？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>用这些词没有找到文件</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>请换个说法，或少用几个词。</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>请换个说法，或从分类中选择。也可按“求助”，或到窗口询问。</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>换人使用？请先按下方的“重新开始”。</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暂时无法连接服务中心</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>自 %1 起无法连接服务中心</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>表格现在仍可打印。证明可今天申请，以后领取。</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>表格现在仍可打印。证明要等连上服务中心后办理。</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>凭取件单领取</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>表格，在此填写</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>证明，由服务中心签发</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>步骤 %1/%2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>用手机验证身份</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新验证码</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>没有手机</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>比平时久一些</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>可继续等待，或返回选择表格。表格现在仍可打印。</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>打开相机，扫描此码</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>或在 %1 输入验证码</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>供手机扫描的二维码</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>请在手机上选择此数字</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>切勿在电话里把它告诉任何人。</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>手机显示以下内容时才可同意：</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>取件单的二维码</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>取件单</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>取件单的二维码</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>步骤 %1/%2</translation>
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
        <translation>正在进行：%1</translation>
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
        <translation>请慢慢来</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>屏幕将遮住 3 分钟。文件仍在原处。</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>请只取最上面的文件</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>下面的一份是他人的。请留在原处。</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>文件已备好</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>请勿让他人取走。请核对下面的编号。</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>回执未能打印</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>没有回执，文件同样有效。编号：%1</translation>
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
        <translation>办理其他文件</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>请等我一下</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>结束时会删除您的个人信息。</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>检查触摸屏</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>请触摸每个方格；失灵的方格保持空白。</translation>
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
        <translation>需要更多时间吗？</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>点任意处继续。否则本机会删除您的信息并结束。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>您的信息已遮住</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>用手指划过每个方格</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>仍是空白的方格感应不到手指。</translation>
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
        <translation>出纸盘里有他人的文件</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>请留在原处。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>出纸盘是空的</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>新文件会落在它上面。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>正在通知工作人员。</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>暂未能通知工作人员。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>已于 %1 通知工作人员。</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>线路恢复后会立即通知。</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>工作人员会取走并妥善保管。</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>输入身份证号码</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>只有此号码的本人才能领取文件。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>减一</translation>
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
        <translation>已连上服务中心</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>服务中心暂时无法答复</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暂时无法连接服务中心</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>文件现在就能领取。</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>今天发送申请，以后领取文件。</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>从明天起，带取件单和手机来领取。</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>从明天起，带取件码和手机来领取。</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>本机会将申请加密并妥善保存。</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>连上服务中心后立即发送。</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>本机不打印单据。请把文件名称告诉工作人员。</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>单据上会写明您已填写的内容。</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>单据上会写明您要办的文件。</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>拿着单据到窗口。</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>到窗口说出文件名称。</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>带上身份证或护照。</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>带上护照。</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>有身份证的请带上身份证。</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>工作人员会接着办理，不需要手机。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>单据正从左侧出单口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>请从左侧出单口取走单据。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>单据正从中间出单口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>请从中间出单口取走单据。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>单据正从右侧出单口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>请从右侧出单口取走单据。</translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能读取</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>读自二维码，尚未核对。</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>读自身份证背面，尚未核对。</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>读自护照，尚未核对。</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>读自签证，尚未核对。</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>手动输入，尚未核对。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>重新读取身份证</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>码中没有声调符号：请补上</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>姓名可能不完整</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>与出生年份不符</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>与性别不符</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>开头不是已知的省份代码</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>2025年7月以前：坊、乡可能已更名</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>正在查找您的亲属</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>是哪位已故亲属？</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>正在查找您的孩子</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>为哪个孩子办理？</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>服务中心正在查看登记簿。通常不到 10 秒。</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>这里列出本地死亡登记簿中的父母、配偶和子女。</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>这里只列出登记簿中您自己的子女。</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>%1去世</translation>
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
        <translation>父亲</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
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
        <translation>为我本人</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>文件内容是我的信息</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>为我的孩子</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>服务中心有您子女的登记</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>为已故亲属</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>死亡登记簿中的父母、配偶或子女</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>为办理“%1”，本机使用：</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>本文件关于您的孩子。年满七周岁的孩子也须同意。</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>本文件关于一位已故亲属。</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>只有服务中心能打开申请。本机不保存身份证图像。</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>本机只保存时间，不保存护照图像。</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>本机只保存时间，不保存身份证图像。</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>本机只保存文件编号和时间，不保存身份证图像。</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>服务中心收到后删除</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>您结束时立即删除</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>个人信息咨询：%1</translation>
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
        <translation>请按年份的四位数字。</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>请选择{year}年的月份。</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>请选择{year}年{month}的日期。</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>没有{month}月。</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>请在{first}年至{last}年之间选择。</translation>
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
            <numerusform>%n 岁</numerusform>
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
        <translation>本机尚未注册</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>服务中心未接纳本机</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>服务中心确认后，本机才提供服务。</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>本机原来的密钥无法使用。服务中心确认新密钥后，本机才提供服务。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性注册码</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>有效至 %1。之后会显示新码。</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>在服务中心管理后台打开“Kiosks”，输入此码。</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>将后台的指纹与本机的指纹比对。</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>批准后，本机会自动开始。</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>正在等待服务中心</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>服务中心答复后即显示注册码。</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>请询问服务中心原因，然后在此获取新注册码。</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>获取新注册码</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>请使用文件申请人的手机。</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>取件单仍然有效。不算已签发，不收费。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>发送申请，以后领取</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新验证码</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>修改填写内容</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>办理其他文件</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>文件在里面</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>出纸盘是空的</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>窗口办理单</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>出纸盘里有文件吗？</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>文件未能打印</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暂时无法连接服务中心</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>服务中心暂时无法答复</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>服务中心的答复不相符</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>手机上已拒绝</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>验证码已过期</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>这是他人的手机</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>没有手机时</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>未找到登记信息</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>找到多条登记信息</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>未找到出生登记</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>未找到结婚登记</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>未找到死亡登记</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>未找到子女</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>未找到亲属</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>本机不办理此文件</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>无法生成页面</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>本机已自行停止</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>本机暂时无法记录</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>取件单已失效</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>本机暂停服务</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>本机不确定文件是否已出来。请看一下出纸盘。</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>没有打印出可用的文件。这是机器的问题。</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>线路自 %1 起中断。表格现在仍可打印。</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>线路中断。表格现在仍可打印。</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>服务中心自身有故障。表格现在仍可打印。</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>那是另一份申请的答复。本机不显示，也不保存。</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>申请已在手机上被拒绝。</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>手机未及时验证。</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>请使用身份证本人的手机。</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>手机用于证明申请人身份。没有手机，请到窗口办理。</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>登记簿中没有相符的记录。这不代表任何结论。</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>登记簿中有多条记录。须由工作人员选出正确的一条。</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>本地出生登记簿中没有此人的记录。</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>本地结婚登记簿中没有此人的记录。</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>本地死亡登记簿中没有此人的记录。</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>登记簿中没有此人的子女。这不代表任何结论。</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>本地死亡登记簿中没有此人的父母、配偶或子女。</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>服务中心目前不在此签发该文件。</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>有些填写内容超出了页面。</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>页面与屏幕上的人不符。没有打印任何内容。</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>无法记录就不能签发。这是机器的问题。</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>文件已被领取，或已过最后期限。</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>服务中心刚刚暂停了本机的服务。</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>申请会保留到您回答为止。不收费。</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>不算已签发。不收费。</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>未签发文件，未保存信息。不收费。</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>填写内容仍在。未签发任何文件。</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>未签发任何文件。不收费。</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>此处未签发文件。重新申请免费。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>已于 %1 通知工作人员。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>正在通知工作人员。</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>请带身份证和居住证明文件到窗口。</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>请带孩子的出生证明到窗口。</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>请到窗口；如有旧文件请带上。</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>请带身份证到窗口。</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>请用其他机器，或到窗口。</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>请到窗口，或按“求助”。</translation>
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
        <translation>请再数一遍：{country}的号码很少是 {count} 位数字。</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>尚未填写</translation>
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
            <numerusform>还有 %n 处需要更正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>没有手机</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>表格仍可打印。证明请到窗口办理。</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>没带身份证</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>可以手动输入，或使用护照。</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>为孩子办理</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>选好文件后，选择为孩子办理。</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>看不清或不识字</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>按“朗读”，或插入耳机。</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>玻璃板在屏幕下方左侧。</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>玻璃板在屏幕下方中间。</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>玻璃板在屏幕下方右侧。</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>这不是护照页。请翻到照片页。</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>这不是身份证上的码。请翻面再试。</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>此码比证件上的码长。请只放证件。</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>无法读取带箭头的几行。请擦净页面再试。</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>码有破损或污渍。请擦净身份证再试。</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>页面不完整。请放平再试。</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>码不完整。请放平身份证再试。</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>未读到护照号码。请放平再试。</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>身份证号码为 12 位数字。现在是 %1 位。</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>身份证号码不是 12 位数字。请再试一次。</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>身份证号码只能是数字。请再试，或不用身份证继续。</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>码中的出生日期不存在。请再试，或不用身份证继续。</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>码中的签发日期不存在。请再试，或不用身份证继续。</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>有效期截止日不存在。请再试，或不用身份证继续。</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>码中的性别不明确。请再试，或不用身份证继续。</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>码中没有姓名。请再试，或不用身份证继续。</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>带箭头的几行没有读准。请放平并保持不动。</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>带箭头的几行不完整。请推到角落。</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>本机无法读取此页。请翻到照片页。</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>本机无法读取这种证件。请用身份证或护照。</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>声调：{tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>删除一个字母</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字和符号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>大写：关</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>大写：一个字母</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>大写：开</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>Telex 输入</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>VNI 输入</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>按键直接输入</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>切换字母：{letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>斜杠</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>@ 符号</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加号</translation>
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
        <translation>为安全起见，本机于 %1 自行停止。</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>服务中心不再接受本机的密钥。</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>服务中心于 %1 暂停了本机的服务。</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>请到 %1 的窗口。本机会自动恢复。</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>技术员会生成新密钥并重新注册。</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>请到 %1 的窗口。工作人员已知道。</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>停电了。本机正在等待恢复供电。</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>机柜已打开：正在维护。</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>机器暂时无法保存记录，正在等待恢复。</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>目前无法打开本机的密钥。本机日志写明了文件名。</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>自 %1 起正在维护。</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>请选择号码所属国家，或按名称查找。</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>请选择，或按名称查找。</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>请选择省份，或按名称查找。</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>请选择 {province} 的坊或乡。</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>没有这个名称。请少输入几个字母。</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>国家名称</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>坊（phường）或乡（xã）</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>按国家名称查找</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>按坊、乡名称查找</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>正在获取编号</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>正在生成页面</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>正在核对页面</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>正在打印 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>服务中心已找到登记信息</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>已取得编号 %1</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>服务中心给出编号</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>页面已与申请人核对</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>正在将页面与申请人核对</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>页面已按填写内容生成</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>页面已与填写内容核对</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>正在将页面与填写内容核对</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>打印 %n 页 A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>接着：打印回执</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>回执已打印</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>回执未能打印</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>打印机卡纸</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>打印机的盖子开着</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>打印机墨粉用尽</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>打印机没有响应</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>打印机已停止</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>纸张中途停住了。这是机器的问题。</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>机器里没有留下纸张。</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>盖好后会继续打印。</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>需要更换墨粉盒。</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>本机暂时连不上打印机。</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>需要工作人员查看。</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>申请已保留。不收费，不算已签发。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>正在通知工作人员。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>已于 %1 通知工作人员。</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>服务中心答复后即可取得文件。</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>连上服务中心后即可取得文件。</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>取件单未能打印</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>本机不打印取件单</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>从明天起，可到任何一台 Một Cửa 自助机领取。</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>请拍下取件码，或抄下 12 位字母。</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>输入取件码，并用手机验证身份。</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>扫描取件单，并用手机验证身份。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>取件单正从左侧出单口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>请从左侧出单口取走取件单。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>取件单正从中间出单口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>请从中间出单口取走取件单。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>取件单正从右侧出单口送出。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>请从右侧出单口取走取件单。</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>打印 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
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
        <translation>护照</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>取件单</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>打印测试小票</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>试读一个码</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>测试指示灯</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>请现在将一个码放在玻璃板上。</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>请看指示灯：每种信号亮两秒。</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>打印机正在工作。</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>请听：声音会依次播放。</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>声音已播放。听到了吗？</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>指示灯已亮过各种信号。看到了吗？</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>已完成，并写入日志。</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>不能这样。请查看数字再试。</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>设备忙碌，或有人在用机器。请稍后再试。</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>设备未能执行。</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>已打印出来。边框完整吗，字都清晰吗？</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>已打印出来。字都清晰吗？</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>还停在打印机里。请查看打印机状态。</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>打印结果不可用。请销毁，并在“纸张”中登记。</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>打印机无法确定。请查看是否已打印出来。</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>已读取 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>没有读到内容。</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>找不到主机名称</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>请检查网线和路由器，再检查域名服务器。</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>对方拒绝连接</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>主机在线，但服务没有运行。</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>请检查网线和路由器，再检查防火墙。</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>没有通往那里的路由</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>请检查网线、路由器和本机地址。</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>证书不符</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>请告知服务中心：修复前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>证书即将到期</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>请告知服务中心：须在两周内更新。</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>时钟不一致</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>请按网络时间校准本机时钟。</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>答复不符合预期</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>请将此词告知服务中心：%1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>服务中心</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>服务中心，通知</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>打印服务</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>A4 打印机</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>电池（UPS）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>已在测试中</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>设备未能执行</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>停在打印机里</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>打印结果不可用</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>打印机无法确定</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>没有读到内容</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>已暂停服务</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>已恢复服务</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>已装纸</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清点</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>已记作废</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>已确定纸张去向</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>出纸盘已清空</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已测试</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>已测试声音</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>已检查网络</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>已重新发送</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>已打开维护模式</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>已退出维护模式</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 码不符</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>维护卡不符</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>已添加技术员</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>已制作维护卡</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>已移除技术员</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>多次不符后锁定</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>已找到并销毁</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>在出纸盘或打印机里。</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>在申请人手里</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>申请人或窗口已确认。</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>没有打印出来</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>纸张数量相符。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>条码读取器</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>机柜门</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>出纸盘传感器</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>耳机插孔</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>状态指示灯</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>芯片卡读取器</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>纸币识别器</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>证件扫描仪</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>没有供电</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>内部故障</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>需人工处理</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>被人拆动过</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>市电供电，电量 %1 %</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>里面有东西</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>出纸盘里有文件</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>出纸盘是空的</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>已插入耳机</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>未插入</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>盖子</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>纸路</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>墨粉</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>电量</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>即将用尽</translation>
    </message>
    <message>
        <source>None</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>里面有一张纸</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>畅通</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>纸张正在移动</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>纸张被收回</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>市电</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>电池，即将耗尽</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>密钥由其保护</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>已移出的密钥</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>服务中心许可有效至</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>本机的 TPM</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>系统凭据</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>仅文件权限</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>已打印页数</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>已打印小票</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>已读取的码</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>小票纸卷</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4 纸</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n 张小票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
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
        <translation>出纸盘是空的</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>新纸卷</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>装纸</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>请在 %1 再试，还有 %2。</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>待原因排除后再发送。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃发送</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>一张纸的结果</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>一次求助</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>有人申请的文件</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>某人的同意</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>期限已过，已没有可发送的内容。</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>服务中心收到的内容与此不同。请与服务中心核对。</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>服务中心无法照此接收。请向服务中心询问原因。</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>机器与服务中心互不兼容。请核对双方的版本。</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>服务中心没有接收（%1）。请询问服务中心。</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>已在窗口办理。</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>已无人需要。</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>%n 条消息等待发送给服务中心</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>这张纸去了哪里？</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>这条消息如何处理？</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>要暂停服务吗？</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>现在里面有多少？</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>清点到多少？</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>作废了多少？</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>其中 %n 台需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>全部正常</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>正在询问每台主机。</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>本机正在执行。</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>从未登记：请输入现有数量。</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>约剩 %1，共 %2</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>%1 由 %2 装纸</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>起始数量</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>+ 装入</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>− 已打印</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>− 作废</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>= 应剩</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点数</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>应剩 %1，清点 %2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>签发账簿送出 %1，打印机打印 %2。</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>还没有人清点。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>少 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>多 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>数量相符。</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1，第 %2 张，%3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>%1 毫秒内响应</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>证书有效至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>%n 台主机有问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>纸张即将用尽</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>盖子开着</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>切刀卡住</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>墨粉用尽</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>墨粉即将用尽</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>已切换为离线</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>没有供电</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>设置不符</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>打印头过热</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>设备内部故障</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>出纸盘已满</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>缺少纸盘</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>有人拆动设备</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>操作未完成</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>正由电池供电</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>电池即将耗尽</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>电池已老化</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>机柜开着</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>需要技术员</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>打开小票打印机，取出空纸芯。</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>按机内图示放入新纸卷。</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>拉出约一掌长的纸，合上盖子。</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>按下方的“新纸卷”，输入小票数量。</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>请备好新纸卷。小票仍可打印。</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>没有人使用时更换纸卷。</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>查看纸卷是否放正。</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>按下盖子两侧，直到咔嗒一声。</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>拉出纸盘，取出破损的纸张。</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>装入 A4 纸，不要超过标线。</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>推入纸盘，直到咔嗒一声。</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>按下方的“装纸”，输入现有数量。</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>请备好 A4 纸。页面仍可打印。</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>没有人使用时给纸盘装纸。</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>打开打印机的前盖和后盖。</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>用双手慢慢拉出纸张。</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>销毁破损的纸张，并在“纸张”中登记。</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>关好所有盖子，打印测试页。</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>查看前盖、后盖和纸盘盖。</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>逐一按紧，直到咔嗒一声。</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>查看打印机的哪个纸盘没有到位。</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>推入，直到咔嗒一声。</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>取出出纸盘里的所有文件。</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>遗留文件请锁好或销毁，不要阅读。</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>按下方的“出纸盘是空的”。</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>关闭小票打印机，打开盖子。</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>转动切刀的转轮，直到刀片退回。</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>取出碎纸。手指不要碰刀片。</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>合上盖子，开机，打印测试小票。</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>请等几分钟。之后会自动继续打印。</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>清出机柜和打印机的通风口。</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>打开前盖，拉出墨粉盒。</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>轻摇新墨粉盒，撕下封条。</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>推入，直到咔嗒一声，合上盖子。</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>打印测试页。</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>请备好新墨粉盒。页面仍可打印。</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>打印测试页。颜色浅就更换墨粉盒。</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>查看大厅是否有电。</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>将电池的插头在墙上插座插紧。</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>恢复市电前，任何人都不能使用。</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>请在几分钟内恢复市电。</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>如果做不到，请立即关机。</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>请人送来同型号的新电池。</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>更换前，先暂停本机服务。</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>按厂家手册更换。</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>关好机柜并上锁。</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>仍显示打开？请查看柜门开关。</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>查看设备是否已开机。</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>插紧电源线两端。</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>用其他设备试一试这个插座。</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>仍未解决？请按下方的“重置”。</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>仍未解决？请换一根线缆。</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>按设备上的“on line”或“feed”键。</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>指示灯常亮，表示可再接任务。</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>插紧数据线两端。</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>换用电脑的另一个接口。</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>翻到技术员手册中此设备的一页。</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>按手册设置接口、速率和校验。</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>然后测试设备。</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>拔下数据线，再插上。</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>仍未解决？请抄下下面的原文。</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>更换设备，或送修。</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>等设备完成工作。</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>忙碌好几分钟了？请关机再开机。</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>暂停本机服务。</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>不要触碰任何东西，联系服务中心。</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>查看设备自带的面板。</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>关好开着的部分，装回缺少的部分。</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>清空已满的部分。</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>查看下面的设备原文。</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>仍未解决？请联系厂家服务。</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>关闭设备，等十秒，再打开。</translation>
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
        <translation>出生、结婚、死亡</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>个人文件</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>外国访客</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>找到 %n 种文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed now</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>本次办理仍在继续</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>为 %1 继续办理</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>用自己的话查找</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>费用 %1，本机免收</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>身份证和手机</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>身份证或护照</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>今天申请，以后领取</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>已暂停，需连接服务中心</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>目前不办理</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>%1 起恢复办理</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现在不开放</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>请在窗口缴费</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>打印机未就绪</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>此文件由服务中心签发。请稍后再来，或到窗口询问。</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>服务中心目前不在此签发该文件。请到窗口询问。</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>现在不是办理此文件的时间。</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>%1 起可再办理。</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>此文件收费，而本机不收款。请到窗口办理。</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>打印机需要人工处理。请按“求助”，或到窗口询问。</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>正在生成验证码</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>正在等待手机</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>等待中，还剩 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>这不是取件单</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>此取件单来自其他城市</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>未能读取取件单</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>此取件单不是我们的机器打印的</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>取件单已过期</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>文件已被领取</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>申请还在传送途中</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>没有对应此码的申请</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>取件码还不完整</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>有一个字母不同</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>有一个字母不会出现在取件码中</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>试过的取件码太多</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>暂时无法连接服务中心</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>服务中心暂时无法答复</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>本机暂时不能打印</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>请将取件单的二维码面朝下放，或输入取件码。</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>请到那个城市的机器领取文件。在这里可以重新申请。</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>请抚平、放平，或输入取件码。</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>没有对应的文件。请按“求助”，或到窗口询问。</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>最后期限印在取件单上。重新申请免费。</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>每张取件单只能领一份文件。重新申请免费。</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>打印此取件单的机器还没有连上。请稍后再来，或现在重新申请。</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>请与取件单核对。如果无误，请稍后再来。</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>应有 12 位字母和数字。现在是 %1 位。</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>请将取件码与取件单核对。点一个字母即可修改。</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>取件码没有 U，也没有符号。取件单上可能是 V。</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>十分钟后可再输入。现在可将取件单放在玻璃板上。</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>取件单仍然有效。连上服务中心后请再来。</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>取件单仍然有效。请稍后再试。</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>本机不能打印该文件。请换一台机器，取件单仍然有效。</translation>
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
            <numerusform>有 %n 项可选。请按向下箭头。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>勾选框</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>填写栏</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>不读出，插入耳机即可听到</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>不读出</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>所有内容都会朗读。按箭头移动，F1 再听一遍，F2 关闭。</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>朗读已结束。</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>语速 %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>音量 %1，共 %2 级</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>请取走文件</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>请取走文件和护照</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>请取走文件和身份证</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>请核对 %n 样物品，再按下面的按钮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>回执，正在打印</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>左侧出纸盘</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中间出纸盘</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>右侧出纸盘</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>左侧出单口</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>中间出单口</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>右侧出单口</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>左侧玻璃板</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>中间玻璃板</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>右侧玻璃板</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>在这里领取您的证明文件</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>请选择语言</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现在不开放</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1：现在申请，之后领取</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>%1 重新开放</translation>
    </message>
</context>
</TS>
