<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>現在の行政区域：%1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>押してこの住所を使う</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>町村（phường・xã）を選択</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>ここで個人情報を読み上げますか</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>周りの人にも聞こえます。イヤホンを差すと本人だけに聞こえます。</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>読み上げない</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>読み上げる</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>先に数を入力してください。</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Get it now</source>
        <translation>今すぐ受け取る</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>申請を送る</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>申請を保管しています</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>ほかの書類</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>お子様の書類</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>受け取る人の個人識別番号</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>まだ何も決まっていません。受け取りの時に役所が登録情報を確認します。</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>窓口で続ける</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>票を印刷しています</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>票が出ませんでした</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>必要な書類を窓口で伝えてください。名前は下にあります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>票を印刷</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>票なしで行く</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>窓口へ行く</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>読み取った情報の確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>正しい、次へ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>役所の回答を待っています</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>通常より遅れています</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>このまま待つか、戻って申請書を選んでください。申請書は今すぐ印刷できます。</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>どなたの書類ですか</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Country of the number: %1</source>
        <translation>電話番号の国：%1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Looking for the request</source>
        <translation>申請を探しています</translation>
    </message>
    <message>
        <source>Enter the code of the slip</source>
        <translation>引換票のコードを入力</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>引換票をガラス面に置いてください</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>役所で確認しています。通常は10秒以内です。</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>QRコードの下にある、12桁の英字と数字です。</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QRコードを下に向け、音が鳴るまでお待ちください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>役所に問い合わせています</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>読み取り機に接続しています</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>引換票を待っています</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>役所に接続できません</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>役所との接続が戻れば、書類を印刷できます。引換票はそのまま使えます。</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>通常より遅れています</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>このまま待つか、お戻りください。引換票はそのまま使えます。</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>読み取り機が応答しません</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>コードを入力するか、「職員を呼ぶ」を押してください。</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>申請を探す</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>引換票のコード</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>職員を呼ぶ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>サイズ %1／4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下に表示</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語読み上げ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>この言語の音声はありません。英語で読み上げます。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>情報利用への同意</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>個人情報保護法91/2025/QH15に基づきます</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>同意の確認がまだです</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>続けるには欄に印を付けてください。または「同意しない」を選んでください。</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>この書類のため、上記の情報の利用に同意します。</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>書類の作成に必要です</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>年（西暦）</translation>
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
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>1桁消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation>%1の状態です。画面は自動で更新されます。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>機器の状態</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>機器からの原文</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>発生時刻</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation>職員を呼ぶ</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>職員用：%1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>申請の状態</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>対応する人</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>一覧に追加</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>ありがとうございました</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>申請は役所だけが開ける形で保管中です。ほかの情報は消去しました。</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>この端末から個人情報を消去しました。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>言語を変更</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>職員を呼ぶ</translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation>接続済み、未設定</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>次の行を設定ファイルに追加：</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>この端末では使わない機器です。抜くか、接続した人に確認してください。</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation>職員を呼んでいます</translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation>回線の復旧後に職員を呼びます</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>職員を呼びました</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>役所に連絡しています。</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>役所に接続できません。窓口ですぐに対応します。</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>%1に役所へ連絡しました。ここでお待ちください。</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>書類に戻る</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>窓口用の票</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>入力した内容は残っています。この表示中は情報を隠しています。</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>お待ちの間にできること</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>パスポートをガラス面に置いてください</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>身分証カードをガラス面に置いてください</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>写真のページを下に向け、音が鳴るまでお待ちください。</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QRコードを下に向け、音が鳴るまでお待ちください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>読み取り機に接続しています</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>パスポートを待っています</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>カードを待っています</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>パスポートを読み取れませんでした</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>カードを読み取れませんでした</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>読み取り機が応答しません</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>手で入力するか、「職員を呼ぶ」を押してください。</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>カードなしで進むか、「職員を呼ぶ」を押してください。</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>身分証カードを使う</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>パスポートを使う</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手で入力</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>カードがない</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>言語を選択</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation>今日の作業はまだありません。</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>登録情報を探しています</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>役所で登録情報を探しています。通常は10秒以内です。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>役所の回答を待っています</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>通常より遅れています</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>このまま待つか、戻って申請書を選んでください。申請書は今すぐ印刷できます。</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>ボタンを下に移しました</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>上の部分に押すものはありません。「下に表示」をもう一度押すと戻ります。</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>%1から休止中</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>保守モードを終えると、すぐに利用できます。</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>再開するまで、だれも利用できません。</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>保守担当者</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>「今すぐ確認」を押してください。数秒かかります。</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>この端末は休止中です</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>職員を呼ぶ</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>今はこの端末で申請できません。</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>次のページ</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>国を選択</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>町村（phường・xã）を選択</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>トレイに忘れ物の書類があるかもしれません</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>読まずに取り出し、ここを押してください。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>印刷不良</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>結果が不明な用紙</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>枚数の照合</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>停電しています</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>この端末はあと数分、バッテリーで動きます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>始めた書類は最後まで作れます。</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>印刷が終わったらお取りください。</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>その後は、電気が戻るまで休止します。</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>職員の対応後、印刷を再開します</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>申請は終了、手数料なし</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>印刷中：%1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>通常は30秒以内です。出てくるまで書類に触れないでください。</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>通常より遅れています</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>端末は作業中です。内容は残っています。</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>申請は保管されています。このコードを撮影するか、文字を書き写してください。</translation>
    </message>
    <message>
        <source>Your request is accepted</source>
        <translation>申請を受け付けました</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>コードを控えた</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>引換票を取った</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>引換票を再印刷</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>申請書の確認</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>書類の確認</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>ページの作成が通常より遅れています。</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>印刷して署名し、窓口に提出してください。</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>番号と電子印は印刷時に入ります。</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>ページを作成しています</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>回答を変更</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>%1／%2ページ、印刷の仕上がりです</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>保守モード</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>保守カードをガラス面に置くか、暗証番号を入力してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>入力の間違いが続いたためロックしました</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>暗証番号は6～12桁です。</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>機器を確認しています</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>保守モードを終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>休止する</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>画面に休止中と表示します。</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>電源を入れ直しても休止のままです。</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>再開できるのは保守担当者だけです。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>どの書類が必要ですか</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>この言葉では見つかりませんでした</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>別の言葉か、短い言葉で探してください。</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>別の言葉で探すか、分類から選んでください。「職員を呼ぶ」か窓口でもご案内します。</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>別の方は、先に下の「最初から」を押してください。</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>役所に接続できません</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>%1から役所に接続できません</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>申請書は今すぐ印刷できます。証明書は今日申請し、後日受け取れます。</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>申請書は今すぐ印刷できます。証明書は役所との接続が戻ってからです。</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>引換票で受け取る</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>端末で記入する申請書</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>役所が発行する証明書</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>手順 %1/%2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>スマートフォンで本人確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>スマートフォンがない</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>通常より遅れています</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>このまま待つか、戻って申請書を選んでください。申請書は今すぐ印刷できます。</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>カメラでこのコードを読み取ってください</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>または%1でコードを入力</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>スマートフォン用QRコード</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>スマートフォンでこの番号を選択</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>電話でだれにも教えないでください。</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>スマートフォンの表示が次の場合だけ同意：</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>引換票のQRコード</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>書類引換票</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>引換票のQRコード</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>手順 %1/%2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>実行中：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>未完了：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation>ごゆっくりどうぞ</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>画面は3分間隠れます。書類はそのままです。</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>上の書類だけをお取りください</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>下の書類はほかの方のものです。そのまま置いてください。</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>書類ができました</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>ほかの人に取られないようご注意ください。下の番号を確認してください。</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>控えが出ませんでした</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>控えがなくても書類は有効です。番号：%1</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>書類が足りない</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>すべて受け取った</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>ほかの書類</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>少し待ってほしい</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>戻りました</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>終了時に個人情報を消去します。</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>タッチ画面の確認</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>格子のすべての欄に触れてください。反応しない欄は空のままです。</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>時間を延長しますか</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>続けるには画面に触れてください。触れない場合は情報を消去して終了します。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>情報を隠しています</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>すべての欄を指でなぞってください</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>空のままの欄は、指に反応していません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation>トレイにほかの方の書類があります</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>そのまま置いてください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>トレイは空</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>新しい書類は上に出てきます。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>職員に連絡しています。</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>職員にまだ連絡できていません。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>%1に職員へ連絡しました。</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>回線が戻りしだい連絡します。</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>職員が回収し、安全に保管します。</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>個人識別番号を入力</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>この番号の本人だけが書類を受け取れます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>1つ減らす</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1つ増やす</translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation>役所との接続が戻りました</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>役所が今は応答できません</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>役所に接続できません</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>書類は今すぐ受け取れます。</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>今日申請を送り、後日書類を受け取れます。</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>明日以降、引換票とスマートフォンをお持ちください。</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>明日以降、コードとスマートフォンをお持ちください。</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>端末が申請をロックし、安全に保管します。</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>役所との接続が戻りしだい送信します。</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>この端末は票を印刷しません。書類の名前を職員に伝えてください。</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>入力した内容が票に書かれます。</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>必要な書類の名前が票に書かれます。</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>票を窓口へ持って行ってください。</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>窓口で書類の名前を伝えてください。</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>身分証カードまたはパスポートをお持ちください。</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>パスポートをお持ちください。</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>身分証カードがあればお持ちください。</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>職員が続けます。スマートフォンは要りません。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>左の取り出し口から票が出ます。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>左の取り出し口から票をお取りください。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>中央の取り出し口から票が出ます。</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>中央の取り出し口から票をお取りください。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>右の取り出し口から票が出ます。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>右の取り出し口から票をお取りください。</translation>
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
        <translation>読み取れず</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>QRコードから読み取りました。照合はまだです。</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>カード裏面から読み取りました。照合はまだです。</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>パスポートから読み取りました。照合はまだです。</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>ビザから読み取りました。照合はまだです。</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>手で入力しました。照合はまだです。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>カードを再読み取り</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>コードに声調記号がないため、追加してください</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>名前が途切れている可能性あり</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>生年と一致しません</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>性別と一致しません</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>先頭が既知の省の番号ではありません</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>2025年7月より前：町村の名前が変わった可能性があります</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>親族を探しています</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>亡くなったのはどなたですか</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>お子様を探しています</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>どのお子様の書類ですか</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>役所が登録簿を調べています。通常は10秒以内です。</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>当地の死亡登録簿にある父母、配偶者、子です。</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>登録簿にある自分の子だけを表示します。</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>%1死亡</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>%1生まれ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>夫</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>妻</translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>自分についての書類</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>自分の子</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>役所に子の登録があります</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>亡くなった親族</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>死亡登録簿にある父母、配偶者、子</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>%1のために利用する情報：</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>これはお子様についての書類です。7歳以上のお子様は本人の同意も必要です。</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>これは亡くなった親族についての書類です。</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>申請を開けるのは役所だけです。カードの画像は残りません。</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>端末に残るのは時刻だけです。パスポートの画像は残りません。</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>端末に残るのは時刻だけです。カードの画像は残りません。</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>端末に残るのは書類の番号と時刻だけです。カードの画像は残りません。</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>役所の受領後に消去</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>終了時に消去</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>個人データについてのお問い合わせ：%1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation>{year}年だけ分かっています</translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation>西暦4桁の数字を押してください。</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>{year}年の月を選んでください。</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>{year}年{month}の日を選んでください。</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>{month}月はありません。</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>{first}年から{last}年までの年を選んでください。</translation>
    </message>
    <message>
        <source>It is day {day}</source>
        <translation>{day}日です</translation>
    </message>
    <message>
        <source>It is {day} {month}</source>
        <translation>{month}{day}日です</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{date}（{weekday}）</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n歳</numerusform>
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
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>火</translation>
    </message>
    <message>
        <source>We</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>土</translation>
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
        <translation>この端末はまだ登録されていません</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>役所がこの端末の登録を認めませんでした</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>役所が登録するまで、だれも利用できません。</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>以前の鍵は使えませんでした。役所が新しい鍵を登録するまで、だれも利用できません。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一回限りのコード</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>%1まで有効です。その後、新しいコードが出ます。</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>役所の管理画面で「端末」を開き、コードを入力してください。</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>管理画面のフィンガープリントを、ここの表示と比べてください。</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>承認してください。端末は自動で開始します。</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>役所の回答を待っています</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>役所が応答しだい、コードを表示します。</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>役所に理由を確認してください。その後、ここで新しいコードを出してください。</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>別のコードを出す</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>書類を申請した人のスマートフォンを使ってください。</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>引換票はそのまま使えます。発行には数えず、手数料もかかりません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>申請を送り、後で受け取る</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>回答を変更</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>ほかの書類</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>書類がある</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>トレイは空</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>窓口用の票</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>トレイに書類がありますか</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>書類を印刷できませんでした</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>役所に接続できません</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>役所が今は応答できません</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>役所の回答が合いませんでした</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>スマートフォンで拒否されました</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>コードの期限が切れました</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>ほかの方のスマートフォンです</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>スマートフォンがない場合</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>登録情報が見つかりませんでした</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>登録情報が複数見つかりました</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>出生の登録が見つかりませんでした</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>結婚の登録が見つかりませんでした</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>死亡の登録が見つかりませんでした</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>子の登録が見つかりませんでした</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>親族の登録が見つかりませんでした</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>この端末では扱っていません</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>ページを作成できません</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>端末が自動で停止しました</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>端末が今は記録できません</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>引換票は使えなくなりました</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>この端末は休止中です</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>書類が出たかどうか確認できません。トレイを見てください。</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>使える書類が出ませんでした。端末側の原因です。</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>%1から回線が切れています。申請書は今すぐ印刷できます。</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>回線が切れています。申請書は今すぐ印刷できます。</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>役所側で不具合が起きています。申請書は今すぐ印刷できます。</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>ほかの申請への回答でした。表示も保存もしていません。</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>スマートフォンで申請が拒否されました。</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>時間内にスマートフォンで確認されませんでした。</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>カードの本人のスマートフォンを使ってください。</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>スマートフォンは申請者の本人確認に使います。ない場合は窓口で対応します。</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>登録簿に該当する記載がありません。判断を示すものではありません。</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>登録簿に複数の記載があります。職員が正しいものを選びます。</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>当地の出生登録簿に本人の記載がありません。</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>当地の結婚登録簿に本人の記載がありません。</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>当地の死亡登録簿に該当者の記載がありません。</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>登録簿に本人の子の記載がありません。判断を示すものではありません。</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>当地の死亡登録簿に、本人の父母、配偶者、子の記載がありません。</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>役所は今、この書類をここで発行していません。</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>回答の一部がページに収まりません。</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>ページが画面の本人と一致しませんでした。何も印刷していません。</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>記録なしでは発行できません。端末側の原因です。</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>書類は受け取り済みか、期限を過ぎています。</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>役所が先ほど端末を休止しました。</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>回答があるまで保管します。手数料はかかりません。</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>発行には数えません。手数料はかかりません。</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>発行も保存もしていません。手数料はかかりません。</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>回答は残っています。何も発行していません。</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>何も発行していません。手数料はかかりません。</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>ここでは何も発行していません。新しい申請は無料です。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>%1に職員へ連絡しました。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>職員に連絡しています。</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>窓口へ。身分証カードと居住の書類をお持ちください。</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>窓口へ。子の出生証明書をお持ちください。</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>窓口へ。古い書類があればお持ちください。</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>窓口へ。身分証カードをお持ちください。</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>ほかの端末、または窓口へ。</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>窓口へ。または「職員を呼ぶ」を押してください。</translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Use instead: {text}</source>
        <translation>これに変更：{text}</translation>
    </message>
    <message>
        <source>Count the digits again: numbers of {country} rarely have {count}.</source>
        <translation>桁数をご確認ください：{country}の番号で{count}桁はまれです。</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}人目</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>修正が必要な所：あと%nか所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>スマートフォンがない</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>申請書は印刷できます。証明書は窓口で。</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>身分証がない</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>手で入力するか、パスポートを使えます。</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>お子さんの書類</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>書類を選んでから、お子さん用を選びます。</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>文字が読みにくい</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>「英語読み上げ」を押すか、イヤホンを差してください。</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>ガラス面は画面の下、左側です。</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>ガラス面は画面の下、中央です。</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>ガラス面は画面の下、右側です。</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>パスポートのページではありません。写真のページを開いてください。</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>身分証カードのコードではありません。カードを裏返してもう一度置いてください。</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>本人確認書類より長いコードです。本人確認書類だけを置いてください。</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>矢印のある行を読み取れません。ページを拭いて、もう一度置いてください。</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>コードが傷んでいるか汚れています。カードを拭いて、もう一度置いてください。</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>ページの一部が見えません。平らに置き直してください。</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>コードの一部が見えません。カードを平らに置き直してください。</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>パスポートの番号を読み取れませんでした。平らに置き直してください。</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>個人識別番号は12桁です。今は%1桁です。</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>個人識別番号が12桁ではありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>個人識別番号は数字だけです。もう一度試すか、カードなしで進んでください。</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>コードの生年月日は存在しない日付です。もう一度試すか、カードなしで進んでください。</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>コードの発行日は存在しない日付です。もう一度試すか、カードなしで進んでください。</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>有効期限は存在しない日付です。もう一度試すか、カードなしで進んでください。</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>コードの性別がはっきりしません。もう一度試すか、カードなしで進んでください。</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>コードに名前がありません。もう一度試すか、カードなしで進んでください。</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>矢印のある行を正しく読めませんでした。平らに置き、動かさないでください。</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>矢印のある行が欠けています。角までぴったり寄せてください。</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>このページは読み取れません。写真のページを開いてください。</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>この種類は読み取れません。身分証カードまたはパスポートを使ってください。</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>声調 {tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>1文字消す</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字と記号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>大文字：オフ</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>大文字：1文字</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>大文字：オン</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>Telex方式で入力</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>VNI方式で入力</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>キーの文字どおりに入力</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>文字を切り替え：{letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>アンダーバー</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>開きかっこ</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>閉じかっこ</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>アポストロフィ</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>アットマーク</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>プラス</translation>
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
        <translation>月曜日 {time}</translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation>火曜日 {time}</translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation>水曜日 {time}</translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation>木曜日 {time}</translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation>金曜日 {time}</translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation>土曜日 {time}</translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation>日曜日 {time}</translation>
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
        <translation>安全のため、%1に自動で停止しました。</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>役所がこの端末の鍵を認めなくなりました。</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>%1に役所が休止しました。</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>%1の窓口へ。この端末は自動で再開します。</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>保守担当者が新しい鍵を作り、登録します。</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>%1の窓口へ。職員には連絡済みです。</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>停電しています。電気が戻るのを待っています。</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>端末の扉が開いています。保守作業中です。</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>今は記録を残せません。残せるようになるまで待っています。</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>この端末の鍵を今は開けません。ファイル名は端末の記録にあります。</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>%1から保守作業中です。</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>電話番号の国を選ぶか、名前で探してください。</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>選ぶか、名前で探してください。</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>省を選ぶか、名前で探してください。</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>{province}の町村（phường・xã）を選んでください。</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>この名前は見つかりません。文字を減らしてください。</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>国名</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>町村（phường・xã）</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>国名で探す</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>町村名で探す</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>番号を取得中</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>ページを作成しています</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>ページを照合しています</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>%n枚を印刷しています</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>役所で登録情報が見つかりました</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>番号%1を取得しました</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>役所が番号を発行します</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>ページと申請者を照合しました</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>ページと申請者を照合しています</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>回答からページを作成しました</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>ページと回答を照合しました</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>ページと回答を照合しています</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>A4を%n枚印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>その後：控えを印刷</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>控えを印刷</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>控えを印刷しました</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>控えが出ませんでした</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>プリンターに用紙が詰まりました</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>プリンターの用紙がなくなりました</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>プリンターのカバーが開いています</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>プリンターのトナーがなくなりました</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>プリンターが応答しません</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>プリンターが停止しました</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>用紙が途中で止まりました。端末側の原因です。</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>端末に用紙が残っていません。</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>閉じると印刷を再開します。</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>カートリッジの交換が必要です。</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>今はプリンターに接続できません。</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>職員の確認が必要です。</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>保管しています。手数料はかからず、発行にも数えません。</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>職員に連絡しています。</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>%1に職員へ連絡しました。</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>役所の回答があれば、書類を受け取れます。</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>役所との接続が戻れば、書類を受け取れます。</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1まで有効</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>引換票が出ませんでした</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>この端末は引換票を印刷しません</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>明日以降、どのMột Cửa端末でも受け取れます。</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>コードを撮影するか、12文字を書き写してください。</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>コードを入力し、スマートフォンで本人確認をしてください。</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>引換票を読み取り、スマートフォンで本人確認をしてください。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>左の取り出し口から引換票が出ます。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>左の取り出し口から引換票をお取りください。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>中央の取り出し口から引換票が出ます。</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>中央の取り出し口から引換票をお取りください。</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>右の取り出し口から引換票が出ます。</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>右の取り出し口から引換票をお取りください。</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>%n枚印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
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
        <translation>パスポート</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分証カード</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>引換票</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>内容確認</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Print a test page</source>
        <translation>テストページを印刷</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>テスト伝票を印刷</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>コードを読み取る</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>表示灯のテスト</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>今、コードをガラス面に置いてください。</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>表示灯を見てください。合図ごとに2秒間光ります。</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>プリンターが作業中です。</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>音が順番に鳴ります。聞いてください。</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>音を再生しました。聞こえましたか。</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>表示灯の合図が終わりました。見えましたか。</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>完了し、記録しました。</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>この値は使えません。数を見直してください。</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>使用中か、前に人がいます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>機器が実行しませんでした。</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>印刷されました。枠は完全で、文字は鮮明ですか。</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>印刷されました。文字はすべて鮮明ですか。</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>プリンター内で待機中です。プリンターの状態を見てください。</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>使えない状態で出ました。破棄し、「用紙」に入力してください。</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>プリンターでは分かりません。出ているか見てください。</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>読み取り：%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>何も読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>ケーブルとルーター、次にDNSサーバーを確認。</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>サーバーはありますが、サービスが動いていません。</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>ケーブルとルーター、次にファイアウォールを確認。</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>経路がありません</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>ケーブル、ルーター、端末のアドレスを確認。</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>証明書が合いません</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>役所に連絡：直るまで何も送信されません。</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>証明書の期限が近づいています</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>役所に連絡：2週間以内に更新が必要です。</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>ネットワークの時刻に合わせてください。</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>応答の内容が正しくありません</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>この語を役所に伝えてください：%1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役所</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>役所（通知）</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>印刷サービス</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>A4プリンター</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>伝票プリンター</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>バッテリー（UPS）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>すでにテスト中</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>機器が実行せず</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>プリンター内で待機</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>使えない状態で出た</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>プリンターでは不明</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>読み取りなし</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>休止した</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>再開した</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>補充した</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えた</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>印刷不良を記録</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>用紙の結果を確定</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>トレイを空にした</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テストした</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>音をテストした</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>ネットワークを確認</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送信した</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>送信をやめた</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセットした</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>保守モード開始</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>保守モード終了</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>暗証番号の不一致</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>保守カードの不一致</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>保守担当者を追加</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>保守カードを作成</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>保守担当者を削除</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>入力間違いでロック</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>見つけて破棄</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>トレイかプリンターの中にありました。</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>本人が受け取った</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>本人または窓口がそう言っています。</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>何も出なかった</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>用紙の枚数が一致します。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>コード読み取り機</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>端末の扉</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>トレイセンサー</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>ヘッドホン端子</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>状態表示灯</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>ICカード読み取り機</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>紙幣識別機</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>書類スキャナー</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>電源なし</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>内部の故障</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>不正な操作あり</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>商用電源、充電%1％</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>中に何かあります</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>トレイに書類あり</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>トレイは空</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>ヘッドホン接続中</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>用紙の経路</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>トナー</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充電量</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>十分</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>詰まり</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>用紙が残っています</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>詰まりなし</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>用紙が移動中</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>用紙を引き戻しました</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>商用電源</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>バッテリー、残りわずか</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>申請書</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>鍵を守るもの</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>退避した鍵</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>役所の許可の期限</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>この端末の TPM</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>システムの資格情報</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>ファイルの権限のみ</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>印刷ページ数</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>伝票の印刷数</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>コードの読み取り数</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>伝票ロール紙</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4用紙</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>伝票%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>トレイは空</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>補充</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>%1（あと%2）から再び入力できます。</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>原因が取り除かれてから送ります。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>送信をやめる</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>用紙1枚の結果</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>申し込まれた書類</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>同意の記録</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>期限が過ぎました。送れる内容は残っていません。</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>役所には別の内容が届いています。役所と照合してください。</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>役所はこのままでは受け取れません。役所に理由を聞いてください。</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>機械と役所の通信が合いません。両方のバージョンを比べてください。</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>役所が受け取りませんでした（%1）。役所に聞いてください。</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>窓口で処理されました。</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>もう必要とする人がいません。</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>役所への未送信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>この用紙はどうなりましたか</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>このメッセージをどうしますか？</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>休止しますか</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>今、何枚入っていますか</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>何枚ありましたか</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>印刷不良は何枚ですか</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>対応が必要：%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>すべて動作しています</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>すべてのサーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>端末が実行しています。</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>補充記録なし：今の枚数を入力してください。</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>約%1／%2</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>%1に%2が補充</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>＋ 補充</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>－ 印刷</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>－ 印刷不良</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>＝ 予定残数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えた枚数</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>予定%1、実数%2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>発行簿の送信%1、プリンターの印刷%2。</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>まだ数えていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>%n枚足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>%n枚多いです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>すべて一致しています。</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1、%2枚目、%3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>音を再生</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>%1ミリ秒で応答</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>証明書の期限：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>%n台のサーバーに問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>用紙切れ</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>用紙が残りわずか</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>用紙詰まり</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>カバーが開いている</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>カッターが動かない</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>トナー切れ</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>トナーが残りわずか</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>オフラインに切り替え中</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>電源なし</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>設定が合っていない</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>印字ヘッドが高温</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>機器内部の故障</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>排紙トレイが満杯</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>トレイがない</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>不正な操作あり</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>作業が途中</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>バッテリーで動作中</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>バッテリーが残りわずか</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>バッテリーが劣化</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>端末の扉が開いている</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>保守担当者が必要</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>伝票プリンターを開け、空の芯を取り出します。</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>中の図のとおりに新しいロールを入れます。</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>用紙を手のひらの幅だけ引き出し、カバーを閉じます。</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>下の「新しいロール」を押し、伝票の枚数を入力します。</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>新しいロールを用意します。伝票はまだ印刷できます。</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>利用者がいない時にロールを交換します。</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>ロールがまっすぐか確認します。</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>カバーの両側をカチッと鳴るまで押します。</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>用紙トレイを引き出し、破れた紙を取り除きます。</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>A4用紙を線を越えないように入れます。</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>トレイをカチッと鳴るまで押し込みます。</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>下の「補充」を押し、今の枚数を入力します。</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>A4用紙を用意します。ページはまだ印刷できます。</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>利用者がいない時にトレイに補充します。</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>プリンターの前後のカバーを開けます。</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>用紙を両手でゆっくり引き出します。</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>破れた用紙を破棄し、「用紙」に入力します。</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>すべてのカバーを閉じ、テストページを印刷します。</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>前、後ろ、トレイのカバーを確認します。</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>それぞれカチッと鳴るまで閉じます。</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>プリンターの外れているトレイを探します。</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>カチッと鳴るまで押し込みます。</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>トレイの書類をすべて取り出します。</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>忘れ物の書類は読まずに施錠保管するか破棄します。</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>下の「トレイは空」を押します。</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>伝票プリンターの電源を切り、カバーを開けます。</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>刃が引っ込むまでカッターの輪を回します。</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>紙くずを取り除きます。刃には触れないでください。</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>カバーを閉じ、電源を入れ、テスト伝票を印刷します。</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>数分待ちます。印刷は自動で再開します。</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>端末とプリンターの通気口をふさがないようにします。</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>前のカバーを開け、カートリッジを引き出します。</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>新しい物を軽く振り、シールを引き抜きます。</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>カチッと鳴るまで押し込み、カバーを閉じます。</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>テストページを印刷します。</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>新しいカートリッジを用意します。ページはまだ印刷できます。</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>テストページを印刷します。薄ければカートリッジを交換します。</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>建物に電気が来ているか確認します。</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>バッテリーのプラグを壁のコンセントに差し込みます。</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>商用電源が戻るまで、だれも利用できません。</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>数分以内に商用電源を戻します。</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>できない場合は、今すぐ端末の電源を切ります。</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>同じ型の新しいバッテリーを手配します。</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>交換の前に端末を休止します。</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>メーカーの説明書のとおりに交換します。</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>端末の扉を閉め、鍵を掛けます。</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>まだ開と表示される時は、扉のスイッチを確認します。</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>機器の電源が入っているか確認します。</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>電源ケーブルの両端を差し込みます。</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>別の機器でコンセントを確認します。</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>直らない時は、下の「リセット」を押します。</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>直らない時は、別のケーブルを試します。</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>機器の「on line」か「feed」のキーを押します。</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>再び使えるようになると、ランプが点灯します。</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>データケーブルの両端を差し込みます。</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>パソコンの別の差し込み口を試します。</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>保守説明書でこの機器のページを開きます。</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>そのとおりに、接続方式、速度、パリティを設定します。</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>その後、テストします。</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>データケーブルを抜き、差し直します。</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>直らない時は、下の機器からの原文を書き留めます。</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>機器を交換するか、修理に出します。</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>作業が終わるまで待ちます。</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>何分も作業中の時は、電源を入れ直します。</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>端末を休止します。</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>何にも触れず、役所に電話します。</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>機器の表示を確認します。</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>開いている物は閉じ、外れている物は押し込みます。</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>いっぱいの所を空にします。</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>下の機器からの原文を読みます。</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>直らない時は、メーカーに連絡します。</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>機器の電源を切り、10秒待って入れます。</translation>
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
        <translation>出生・結婚・死亡</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>個人の書類</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>外国人の方</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>書類が%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed now</source>
        <translation>すぐに印刷</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>手続きは続いています</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>%1さんの手続きを続行</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>ふだんの言葉で探す</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>手数料%1、この端末では無料</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>手数料%1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>身分証カードとスマートフォン</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>身分証カードまたはパスポート</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分証カード</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>今日申請、後日受け取り</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>休止中、役所との接続が必要</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>現在は取り扱いなし</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>%1から再開</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>現在は受付停止</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>手数料は窓口払い</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>プリンター準備中</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>この書類は役所が発行します。後でまた来るか、窓口でお尋ねください。</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>役所は今、この書類をここで発行していません。窓口でお尋ねください。</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>この書類は受付時間外です。</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>%1から再び申請できます。</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>この書類は手数料が必要ですが、端末では支払えません。窓口でお尋ねください。</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>プリンターに職員の対応が必要です。「職員を呼ぶ」を押すか、窓口でお尋ねください。</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>コードを準備しています</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>スマートフォンを待っています</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>待機中、あと%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>引換票ではありません</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>ほかの市の引換票です</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>引換票を読み取れませんでした</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>Một Cửa端末の引換票ではありません</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>引換票の期限が切れました</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>書類は受け取り済みです</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>申請はまだ届いていません</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>このコードの申請はありません</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>コードがまだ足りません</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>1文字違っています</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>コードに使わない文字が1つあります</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>入力できる回数を超えました</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>役所に接続できません</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>役所が今は応答できません</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>今はこの端末で印刷できません</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>引換票のQRコードを下に向けて置くか、コードを入力してください。</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>書類はその市の端末で受け取れます。ここでは新しく申請してください。</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>しわを伸ばして平らに置くか、コードを入力してください。</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>該当する書類がありません。「職員を呼ぶ」を押すか、窓口でお尋ねください。</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>期限は引換票に書いてあります。新しい申請は無料です。</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>引換票1枚につき書類は1通です。新しい申請は無料です。</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>引換票を印刷した端末がまだ接続していません。後で来るか、今もう一度申請してください。</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>引換票と見比べてください。合っていれば、後でまたお越しください。</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>英字と数字12桁です。今は%1桁です。</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>コードを引換票と見比べてください。文字に触れると変更できます。</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>コードにUや記号付きの文字はありません。引換票ではVかもしれません。</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>10分後にまた入力できます。ガラス面に引換票を置けば、今すぐ使えます。</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>引換票はそのまま使えます。役所との接続が戻ってからお越しください。</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>引換票はそのまま使えます。少し後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>その書類は印刷できません。引換票は使えるので、ほかの端末をお試しください。</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順、%2のうち%1：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>選べるものは%n個です。下矢印を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2個のうち%1番目</translation>
    </message>
    <message>
        <source>button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>チェック欄</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>チェックあり</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>読み上げません、聞くにはイヤホンを差してください</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>読み上げません</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>消しました</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>すべて読み上げます。矢印で移動、F1でもう一度、F2で終わります。</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>読み上げを終わりました。</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速さ %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>音量、%2段階の%1</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>書類をお取りください</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>書類とパスポートをお取りください</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>書類とカードをお取りください</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>%n点を確認し、下のボタンを押してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1、%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>控え（印刷中）</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身分証カード</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>左のトレイ</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中央のトレイ</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>右のトレイ</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>左の取り出し口</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>中央の取り出し口</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>右の取り出し口</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>左のガラス面</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>中央のガラス面</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>右のガラス面</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>ここで書類を受け取れます</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>言語を選んでください</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>受付時間外です</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1：今申し込み、後日受け取り</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>%1に再開します</translation>
    </message>
</context>
</TS>
