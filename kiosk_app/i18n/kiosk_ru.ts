<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>Теперь это место: %1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>Нажмите, чтобы выбрать</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>Выберите квартал или общину</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>Прочитать здесь ваши данные вслух?</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>Их могут услышать другие. В наушниках слышите только вы.</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>Не читать</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>Читать вслух</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>Сначала введите число.</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Get it now</source>
        <translation>Получить сейчас</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Отправить запрос</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>Запрос сохраняется</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>Документ для ребёнка</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>Личный номер получателя</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>Пока ничего не решено. Офис проверит запись при выдаче.</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>Продолжить у стойки</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Печатается талон</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>Талон не вышел</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>Назовите документ у стойки. Его название ниже.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать талон</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>Без талона</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>Иду к стойке</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>Проверьте считанные данные</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>Верно, дальше</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Ждём ответа офиса</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Дольше обычного</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>Подождите ещё или вернитесь и выберите бланк. Бланки печатаются и сейчас.</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>Для кого документ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Country of the number: %1</source>
        <translation>Страна номера: %1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Looking for the request</source>
        <translation>Ищем запрос</translation>
    </message>
    <message>
        <source>Enter the code of the slip</source>
        <translation>Введите код с талона</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>Положите талон на стекло</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>Офис ищет запрос. Обычно меньше 10 секунд.</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>12 букв и цифр под QR-кодом.</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QR-кодом вниз; дождитесь сигнала.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>Спрашиваем офис</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>Подключаем считыватель</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>Ждём талон</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Нет связи с офисом</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>Документы выдаются, когда есть связь с офисом. Талон действует.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Дольше обычного</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>Подождите ещё или вернитесь. Талон действует.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Считыватель не отвечает</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>Введите код или нажмите «Помощь».</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>Найти запрос</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>Код с талона</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>Размер %1 из 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>На английском</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>Голоса для этого языка нет. Дальше — на английском.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>Ваше согласие</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Не даю согласия</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>По Закону о защите персональных данных 91/2025/QH15</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>Согласие не отмечено</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>Отметьте поле, чтобы продолжить, или выберите «Не даю согласия».</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>Даю согласие на использование этих данных для документа.</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>Нужно для документа</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>DatePad</name>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Удалить цифру</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation>Сообщение получено %1. Страница обновляется сама.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>Что сообщает устройство</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Счётчики</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С каких пор</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation>Вызвать помощь</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Для сотрудников: %1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>Мой запрос</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Кто поможет</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>Запрос ждёт, открыть его может только офис. Остальное удалено.</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>Ваши личные данные удалены с этого терминала.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>Сменить язык</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation>Подключено, но не настроено</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>Добавьте эти строки в файл настроек:</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>Терминалу оно не нужно. Отключите его или узнайте, кто подключил.</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation>Вызываем помощь</translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation>Вызов ждёт связи</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>Помощь вызвана</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>Сообщаем офису.</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>Нет связи с офисом. У стойки помогут сразу.</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>Офис извещён в %1. Пожалуйста, оставайтесь здесь.</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>Вернуться к документу</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>Талон для стойки</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>Ничего не пропало. Ваши данные пока скрыты.</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>Что можно сделать пока</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>Положите паспорт на стекло</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>Положите ID-карту на стекло</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>Страницей с фото вниз; дождитесь сигнала.</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>QR-кодом вниз; дождитесь сигнала.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>Подключаем считыватель</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>Ждём паспорт</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Ждём карту</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>Паспорт не удалось считать</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Карту не удалось считать</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Считыватель не отвечает</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>Введите данные вручную или нажмите «Помощь».</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>Продолжите без карты или нажмите «Помощь».</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>По ID-карте</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>По паспорту</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Ввести вручную</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>Карты нет</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>Всё введённое сохранится.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation>Сегодня ничего не делали.</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>Ищем вашу запись</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>Офис ищет вашу запись. Обычно меньше 10 секунд.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Ждём ответа офиса</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Дольше обычного</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>Подождите ещё или вернитесь и выберите бланк. Бланки печатаются и сейчас.</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>Все кнопки теперь ниже</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>Здесь, вверху, нажимать нечего. Чтобы вернуться, снова нажмите «Ниже».</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>Выведен из работы с %1</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>Начать можно, как только будет закрыт сервисный режим.</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>Начать нельзя, пока терминал не вернут в работу.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Техник</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>Нажмите «Проверить сейчас». Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>Этот терминал не работает</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Вызвать помощь</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>Получить документы здесь сейчас нельзя.</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>Страница вверх</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Страница вниз</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>Выберите дату</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>Выберите квартал или общину</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>В лотке может быть забытый документ</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>Выньте, не читая, затем нажмите здесь.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>Неизвестно, что стало с этими листами</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>Сходится ли число листов?</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>Нет электричества</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>Терминал ещё несколько минут работает от батареи.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>Начатый документ можно закончить.</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>Всё введённое сохранено.</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>Заберите его после печати.</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>Затем терминал никого не обслуживает, пока не вернётся электричество.</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>Ждём сотрудника, затем печать продолжится</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>Запрос завершится, сбора не будет</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>Обычно меньше полминуты. Не берите документ, пока он не вышел.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Дольше обычного</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>Терминал ещё работает. Ничего не пропало.</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>Запрос в сохранности. Сфотографируйте код или запишите его буквы.</translation>
    </message>
    <message>
        <source>Your request is accepted</source>
        <translation>Запрос принят</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>Талон у меня</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Напечатать талон снова</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>Проверьте бланк</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Проверьте документ</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>Страница готовится дольше обычного.</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>Напечатайте, подпишите и сдайте у стойки.</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>Номер и код подлинности ставятся при печати.</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>Страница готовится</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Изменить ответы</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>Страница %1 из %2, как она будет напечатана</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>Сервисный режим</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>Положите сервисную карту на стекло или введите PIN-код.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверяем</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>Заблокировано после неверных вводов</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>В PIN-коде от 6 до 12 цифр.</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>Не подошло. Попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>Опрашиваем устройства</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>Закрыть сервис</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Вывести из работы</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>На экране будет написано, что терминал не работает.</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>Это сохранится и после перезапуска.</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>Вернуть в работу может только техник.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>Что вам нужно?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>По этим словам ничего нет</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>Попробуйте другие слова или меньше слов.</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>Попробуйте другие слова или выберите раздел. Нажмите «Помощь» или обратитесь к стойке.</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>Подошёл другой человек? Сначала нажмите «В начало» внизу.</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Нет связи с офисом</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>С %1 нет связи с офисом</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>Бланки печатаются и сейчас. Справки: запрос сегодня, выдача позже.</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>Бланки печатаются и сейчас. Справки — когда вернётся связь с офисом.</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>Получить по талону</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>Бланки: заполнить здесь</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>Справки из офиса</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>Шаг %1/%2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>Подтвердите телефоном</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Нет телефона</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Дольше обычного</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>Подождите ещё или вернитесь и выберите бланк. Бланки печатаются и сейчас.</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>Наведите камеру на код</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>Или введите код на %1</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>QR-код для телефона</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>Нужно это число</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>Никому не называйте его по телефону.</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>Соглашайтесь, только если на телефоне написано:</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>QR-код талона</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>ТАЛОН НА ПОЛУЧЕНИЕ</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>QR-код талона</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>Шаг %1/%2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Не удалось: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation>Не торопитесь</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>Экран скрыт на 3 минуты. Документы остаются на месте.</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>Возьмите только верхний документ</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>Нижний принадлежит другому человеку. Пожалуйста, оставьте его.</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>Документы готовы</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>Брать их можете только вы. Сверьте номера ниже.</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>Квитанция не вышла</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>Документ действителен и без неё. Его номер: %1</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>Нет документа</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>Всё получено</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>Мне нужна минута</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я здесь</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>В конце ваши личные данные удаляются.</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>Проверить сенсорный экран</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>Коснитесь каждой клетки сетки; нерабочая останется пустой.</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>сек.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Нужно ещё время?</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>Чтобы продолжить, нажмите где угодно. Иначе терминал удалит данные и завершит сеанс.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>Ваши данные скрыты</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>Проведите пальцем по всем клеткам</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>Пустые клетки не чувствуют палец.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation>В лотке чужой документ</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>Пожалуйста, не берите его.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Лоток пуст</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>Новый документ выйдет поверх него.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>Сообщаем сотрудникам.</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>Сотрудникам пока не сообщили.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>Сотрудники извещены в %1.</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>Вызов уйдёт, когда вернётся связь.</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>Сотрудники заберут его и сохранят.</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>Введите личный номер</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>Документ получит только человек с этим номером.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation>Связь с офисом восстановлена</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>Офис пока не может ответить</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Нет связи с офисом</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>Документ можно получить прямо сейчас.</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>Отправьте запрос сегодня, получите документ позже.</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>Приходите завтра или позже с талоном и телефоном.</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>Приходите завтра или позже с кодом и телефоном.</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>Терминал зашифрует запрос и сохранит его.</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>Запрос уйдёт, как только вернётся связь с офисом.</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>Терминал не печатает талонов. Назовите документ сотруднику.</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>На талоне будет всё, что вы ввели.</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>На талоне будет название документа.</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>Возьмите талон и идите к стойке.</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>Идите к стойке и назовите документ.</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>Возьмите ID-карту или паспорт.</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>Возьмите паспорт.</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>Возьмите ID-карту, если она есть.</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>Сотрудник продолжит. Телефон не нужен.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>Талон выходит из прорези слева.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>Возьмите талон из прорези слева.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>Талон выходит из прорези посередине.</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>Возьмите талон из прорези посередине.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>Талон выходит из прорези справа.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>Возьмите талон из прорези справа.</translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не считано</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>Считано с QR-кода, ещё не сверено.</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>Считано с оборота карты, ещё не сверено.</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>Считано с паспорта, ещё не сверено.</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>Считано с визы, ещё не сверено.</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>Введено вручную, ещё не сверено.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Считать снова</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>Считать карту снова</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>В коде нет знаков при буквах: добавьте их</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>Имя может быть обрезано</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>Не совпадает с годом рождения</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>Не совпадает с полом</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>Такого кода провинции нет</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>До июля 2025 г.: название квартала могло измениться</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>Ищем ваших родственников</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>О ком документ?</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>Ищем ваших детей</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>Для какого ребёнка?</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>Офис смотрит реестр. Обычно меньше 10 секунд.</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>Родители, супруги и дети из здешнего реестра смертей.</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>Здесь только ваши дети из реестра.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Дата смерти: %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Дата рождения: %1</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Отец</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Мать</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Муж</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>Жена</translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation>Для себя</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>Документ обо мне</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>Для моего ребёнка</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>Офис знает, кто ваши дети</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>Об умершем родственнике</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>Родитель, супруг или ребёнок из реестра смертей</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>Для документа «%1» терминал использует:</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>Этот документ о вашем ребёнке. С семи лет нужно и согласие ребёнка.</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>Этот документ об умершем родственнике.</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>Открыть запрос может только офис. Снимок карты терминал не хранит.</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>Терминал хранит только время. Снимок паспорта он не хранит.</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>Терминал хранит только время. Снимок карты он не хранит.</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>Терминал хранит только номер документа и время. Снимок карты он не хранит.</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>Удаляется, когда данные получит офис</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>Удаляется в конце</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>Вопросы о ваших данных: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation>Известен только {year} год</translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation>Наберите четыре цифры года.</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>Выберите месяц {year} года.</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>Выберите число {month} {year} г.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Месяца {month} нет.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>Выберите год от {first} до {last}.</translation>
    </message>
    <message>
        <source>It is day {day}</source>
        <translation>Это {day}-е число</translation>
    </message>
    <message>
        <source>It is {day} {month}</source>
        <translation>Это {day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} г.</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} год</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Вс</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>This machine is not enrolled yet</source>
        <translation>Этот терминал ещё не зарегистрирован</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>Офис не принял этот терминал</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>Он начнёт работу, когда офис его примет.</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>Прежний ключ терминала непригоден. Он начнёт работу, когда офис примет новый ключ.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>Действует до %1. Затем появится новый.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>Откройте «Терминалы» в консоли офиса и введите код.</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>Сравните отпечаток там и здесь.</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>Одобрите. Терминал начнёт работу сам.</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Ждём ответа офиса</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>Код появится, как только офис ответит.</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>Узнайте причину в офисе. Затем получите здесь другой код.</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>Получить другой код</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>Нужен телефон того, кто запросил документ.</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>Талон действует. Документ не считается выданным, сбора нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>Запрос сейчас, выдача позже</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Изменить ответы</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>Страница есть</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Лоток пуст</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>Талон для стойки</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>Страница в лотке?</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>Страницу не удалось напечатать</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Нет связи с офисом</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>Офис пока не может ответить</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>Ответ офиса не подошёл</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>На телефоне выбран отказ</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>Срок кода истёк</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>Это чужой телефон</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>Без телефона</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>Запись не найдена</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>Найдено несколько записей</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>Запись о рождении не найдена</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>Запись о браке не найдена</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>Запись о смерти не найдена</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>Запись о ребёнке не найдена</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>Запись о родственнике не найдена</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>На этом терминале не выдаётся</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>Страницу не удалось подготовить</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>Терминал сам остановился</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>Терминал сейчас не может вести учёт</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>Талон больше не действует</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>Этот терминал не работает</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>Терминал не уверен, вышла ли страница. Посмотрите в лотке.</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>Пригодной страницы не вышло. Причина в терминале.</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>Связи нет с %1. Бланки печатаются и сейчас.</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>Связи нет. Бланки печатаются и сейчас.</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>В офисе неполадки. Бланки печатаются и сейчас.</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>Он был для другого запроса. Терминал его не показывает и не хранит.</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>На телефоне запрос отклонили.</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>Телефон не подтвердил вовремя.</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>Нужен телефон того, кто указан на карте.</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>Телефон подтверждает, кто просит. Без него помогут у стойки.</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>В реестре нет подходящей записи. Это ещё не решение.</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>В реестре несколько записей. Нужную выберет сотрудник.</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>В здешнем реестре рождений нет записи об этом человеке.</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>В здешнем реестре браков нет записи об этом человеке.</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>В здешнем реестре смертей нет записи об этом человеке.</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>Дети этого человека в реестре не указаны. Это ещё не решение.</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>В здешнем реестре смертей нет родителей, супруга или детей этого человека.</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>Офис сейчас не выдаёт здесь этот документ.</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>Один из ответов не помещается на странице.</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>Страница не совпала с человеком на экране. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>Без учёта выдавать нельзя. Причина в терминале.</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>Документ получен, или срок истёк.</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>Офис только что вывел терминал из работы.</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>Сохраняется до вашего ответа. Сбора нет.</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>Не считается выданным. Сбора нет.</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>Ничего не выдано и не сохранено. Сбора нет.</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>Ответы сохранены. Ничего не выдано.</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>Ничего не выдано. Сбора нет.</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>Здесь ничего не выдано. Новый запрос бесплатный.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>Сотрудники извещены в %1.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>Сообщаем сотрудникам.</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>У стойки; возьмите ID-карту и документы о месте жительства.</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>У стойки; возьмите свидетельство о рождении ребёнка.</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>У стойки; возьмите старый документ, если он есть.</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>У стойки; возьмите ID-карту.</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>Другой терминал или стойка.</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>У стойки или по кнопке «Помощь».</translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Use instead: {text}</source>
        <translation>Заменить на: {text}</translation>
    </message>
    <message>
        <source>Count the digits again: numbers of {country} rarely have {count}.</source>
        <translation>Пересчитайте цифры: в номерах ({country}) их редко {count}.</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Ещё не заполнено</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Человек {number}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>Осталось исправить %n место</numerusform>
            <numerusform>Осталось исправить %n места</numerusform>
            <numerusform>Осталось исправить %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>Нет телефона</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>Бланки печатаются и так. Справки — у стойки.</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Нет ID-карты</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>Введите данные сами или возьмите паспорт.</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>Для ребёнка</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>Выберите документ, затем — что он для ребёнка.</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Трудно читать</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>Нажмите «Чтение вслух» или вставьте наушники.</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>Стекло под экраном, слева.</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>Стекло под экраном, посередине.</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>Стекло под экраном, справа.</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>Это не страница паспорта. Откройте страницу с фото.</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>Это не код ID-карты. Переверните карту и попробуйте снова.</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>В этом коде больше данных, чем в документе. Положите только документ.</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>Строки со знаками «&lt;» не читаются. Протрите страницу и попробуйте снова.</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>Код повреждён или загрязнён. Протрите карту и попробуйте снова.</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>Часть страницы не видна. Положите ровно и попробуйте снова.</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>Часть кода не видна. Положите карту ровно и попробуйте снова.</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>Номер паспорта не считан. Положите ровно и попробуйте снова.</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>В личном номере 12 цифр. Здесь их %1.</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>В личном номере должно быть 12 цифр. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>В личном номере только цифры. Попробуйте снова или продолжите без карты.</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>Даты рождения из кода не существует. Попробуйте снова или продолжите без карты.</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>Даты выдачи из кода не существует. Попробуйте снова или продолжите без карты.</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>Даты окончания срока не существует. Попробуйте снова или продолжите без карты.</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>Пол в коде неясен. Попробуйте снова или продолжите без карты.</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>В коде нет имени. Попробуйте снова или продолжите без карты.</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>Строки со знаками «&lt;» считаны неверно. Положите ровно и не двигайте.</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>Строки со знаками «&lt;» видны не целиком. Придвиньте в угол.</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>Эта страница здесь не читается. Откройте страницу с фото.</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>Такой документ терминал не читает. Возьмите ID-карту или паспорт.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>Тон {tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>Удалить букву</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>Заглавные: выкл.</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>Заглавные: одна буква</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>Заглавные: вкл.</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>Ввод Telex</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>Ввод VNI</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>Ввод как на клавишах</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>Сменить буквы: {letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефис</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>подчёркивание</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>косая черта</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>открывающая скобка</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>закрывающая скобка</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>двоеточие</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>собака</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
</context>
<context>
    <name>opening_words</name>
    <message>
        <source>{time} on Monday</source>
        <translation>{time} в понедельник</translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation>{time} во вторник</translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation>{time} в среду</translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation>{time} в четверг</translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation>{time} в пятницу</translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation>{time} в субботу</translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation>{time} в воскресенье</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{time} {day} {month}</translation>
    </message>
</context>
<context>
    <name>out_of_service</name>
    <message>
        <source>Stopped by itself at %1, to be safe.</source>
        <translation>Сам остановился в %1 для безопасности.</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>Офис больше не принимает ключ этого терминала.</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>Офис вывел терминал из работы в %1.</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>Стойка: %1. Терминал включится сам.</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>Техник создаст новый ключ и зарегистрирует его.</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>Стойка: %1. Сотрудники знают.</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>Нет электричества. Терминал ждёт, когда оно вернётся.</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>Шкаф открыт: идёт обслуживание.</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>Сейчас терминал не может вести записи. Он ждёт, пока сможет снова.</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>Ключи терминала сейчас не открыть. Имя файла указано в его журнале.</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>Обслуживается с %1.</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>Выберите страну номера или найдите по названию.</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>Выберите или найдите по названию.</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>Выберите провинцию или найдите по названию.</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>Выберите квартал или общину: {province}.</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>Такого названия нет. Введите меньше букв.</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>Название страны</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>Квартал или община</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>Искать по названию страны</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>Искать по названию квартала или общины</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>Получаем номер</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>Страница готовится</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>Страница сверяется</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>Печатаем %n страницу</numerusform>
            <numerusform>Печатаем %n страницы</numerusform>
            <numerusform>Печатаем %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>Офис нашёл запись</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>Присвоен номер %1</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>Офис присваивает номер</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>Страница сверена с заявителем</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>Сверяем страницу с заявителем</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>Страница составлена по ответам</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>Страница сверена с ответами</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>Сверяем страницу с ответами</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>Печать: %n страница A4</numerusform>
            <numerusform>Печать: %n страницы A4</numerusform>
            <numerusform>Печать: %n страниц A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>Затем печать квитанции</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Печать квитанции</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Квитанция напечатана</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>Квитанция не вышла</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Бумага застряла в принтере</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>В принтере нет бумаги</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>Крышка принтера открыта</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>В принтере нет тонера</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не отвечает</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>Принтер остановился</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>Страница остановилась на полпути. Причина в терминале.</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>В терминале не осталось листов.</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>Когда её закроют, печать продолжится.</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>Нужно заменить картридж.</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>Терминал сейчас не может с ним связаться.</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>Его должен осмотреть сотрудник.</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>Сохраняется. Сбора нет, выданным не считается.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>Сообщаем сотрудникам.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>Сотрудники извещены в %1.</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>Документ будет, когда офис ответит.</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>Документ будет, когда вернётся связь с офисом.</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Действует до %1</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>Талон не вышел</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>Этот терминал не печатает талоны</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>Приходите завтра или позже к любому терминалу Một Cửa.</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>Сфотографируйте код или запишите 12 букв.</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>Введите код и подтвердите телефоном.</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>Считайте талон и подтвердите телефоном.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>Талон выходит из прорези слева.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>Возьмите талон из прорези слева.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>Талон выходит из прорези посередине.</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>Возьмите талон из прорези посередине.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>Талон выходит из прорези справа.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>Возьмите талон из прорези справа.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>Печатать %n страницу</numerusform>
            <numerusform>Печатать %n страницы</numerusform>
            <numerusform>Печатать %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бесплатно</translation>
    </message>
</context>
<context>
    <name>root</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID-карта</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Print a test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Пробный талон</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Считать код</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>Проверить индикатор</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>Сейчас положите код на стекло.</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>Следите за индикатором: каждый сигнал горит две секунды.</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>Принтер работает.</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>Слушайте: звуки идут один за другим.</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>Звуки воспроизведены. Их было слышно?</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>Индикатор показал сигналы. Их было видно?</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>Сделано и записано в журнал.</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>Так не может быть. Проверьте число и попробуйте снова.</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>Занято, или у терминала стоит человек. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>Устройство этого не сделало.</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>Страница вышла. Рамка целая, все буквы чёткие?</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>Талон вышел. Все буквы чёткие?</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>Ждёт внутри принтера. Посмотрите состояние принтера.</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>Вышло негодным. Уничтожьте и отметьте в разделе «Бумага».</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>Принтер не знает. Посмотрите, вышла ли страница.</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>Считано: %n байт.</numerusform>
            <numerusform>Считано: %n байта.</numerusform>
            <numerusform>Считано: %n байт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ничего не считано.</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>Имя не найдено</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>Проверьте кабель и маршрутизатор, затем сервер имён.</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>Отклоняет соединение</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>Компьютер на месте, его служба не запущена.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>Проверьте кабель и маршрутизатор, затем брандмауэр.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Нет маршрута</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>Проверьте кабель, маршрутизатор и сетевой адрес терминала.</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>Сертификат не подходит</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>Сообщите офису: пока не исправят, ничего не отправляется.</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>Срок сертификата скоро истечёт</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>Сообщите офису: обновить нужно в течение двух недель.</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Часы расходятся</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>Установите часы терминала по сети.</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>Ответ не такой, как должен быть</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>Сообщите офису это слово: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>Офис, новости</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Служба печати</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>Принтер A4</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Принтер талонов</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>Батарея (ИБП)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>уже проверялось</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>устройство не сделало</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>задержано в принтере</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>вышло негодным</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>принтер не знает</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>ничего не считано</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Выведен из работы</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>Возвращён в работу</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>Пополнено</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Испорчено</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>Лист учтён</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>Лоток освобождён</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>Звук проверен</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>Сеть проверена</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Отправлено снова</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отправка отменена</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброшено</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>Сервисный режим открыт</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>Сервисный режим закрыт</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Неверный PIN-код</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>Неверная сервисная карта</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>Техник добавлен</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>Сервисная карта выдана</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>Техник удалён</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>Блокировка после неверных вводов</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>Найден и уничтожен</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>Лежал в лотке или в принтере.</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>У человека</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>Это подтвердили человек или стойка.</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Ничего не вышло</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>Подсчёт бумаги сходится.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Приборы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>Считыватель кодов</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>Дверца шкафа</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>Датчик лотка</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>Гнездо наушников</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>Считыватель чип-карт</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>Купюроприёмник</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Сканер документов</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Нет питания</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>Внутренняя неисправность</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Вмешательство</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>От сети, заряд %1 %</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>Внутри что-то лежит</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>В лотке лежит документ</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>Лоток пуст</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>Наушники подключены</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>Ничего не подключено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Крышка</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>Тракт бумаги</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>Тонер</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Заряд</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>Достаточно</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>Заканчивается</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Застряло</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>Внутри лист</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>Лист движется</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>Лист втянут обратно</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>От сети</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>Батарея, почти разряжена</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>Ключи закрыты</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>Отложенные ключи</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>Разрешение офиса до</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>TPM этого терминала</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>Учётные данные системы</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>Только права на файлы</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Напечатано страниц</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>Напечатано талонов</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>Считано кодов</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Неисправности</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>Рулон для талонов</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Бумага A4</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n талон</numerusform>
            <numerusform>%n талона</numerusform>
            <numerusform>%n талонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Лоток пуст</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>Новый рулон</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Пополнить</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>Попробуйте в %1, через %2.</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>После того как причина устранена.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>Что стало с листом</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>Вызов помощи</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>Документ, который кто-то запросил</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>Чьё-то согласие</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>Срок истёк: отправлять больше нечего.</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>В офисе другие сведения. Сверьте их с офисом.</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>Офис не может принять это в таком виде. Узнайте у офиса почему.</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>Терминал и офис не понимают друг друга. Сравните их версии.</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>Офис это не принял (%1). Обратитесь в офис.</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>Вопрос решён у стойки.</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>Это больше никому не нужно.</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>Для офиса ждёт %n сообщение</numerusform>
            <numerusform>Для офиса ждут %n сообщения</numerusform>
            <numerusform>Для офиса ждут %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>Что стало с этим листом?</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>Что сделать с этим сообщением?</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>Вывести терминал из работы?</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>Сколько в нём сейчас?</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>Сколько насчитали?</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>Сколько испорчено?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>Требует внимания: %n</numerusform>
            <numerusform>Требуют внимания: %n</numerusform>
            <numerusform>Требуют внимания: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>Все работают</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>Опрашиваем каждый узел.</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>Терминал выполняет команду.</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>Ещё не пополняли: введите, сколько есть сейчас.</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>Около %1 из %2</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>Пополнено %1, %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Было в начале</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>+ добавлено</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>− напечатано</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>− испорчено</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>= должно быть</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Насчитано</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>должно быть %1, насчитано %2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>По учёту отправлено %1, принтер напечатал %2.</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>Ещё никто не считал.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>Не хватает %n листа.</numerusform>
            <numerusform>Не хватает %n листов.</numerusform>
            <numerusform>Не хватает %n листов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>Лишний %n лист.</numerusform>
            <numerusform>Лишние %n листа.</numerusform>
            <numerusform>Лишних %n листов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Всё сходится.</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1, лист %2, %3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>Воспроизвести звуки</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>Отвечает за %1 мс</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>Сертификат действует до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>Неполадки: %n узел</numerusform>
            <numerusform>Неполадки: %n узла</numerusform>
            <numerusform>Неполадки: %n узлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>Нет бумаги</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Бумага заканчивается</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>Бумага застряла</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>Крышка открыта</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>Резак заблокирован</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>Нет тонера</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>Тонер заканчивается</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>Переведено в офлайн</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Нет питания</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>Настройки не подходят</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>Печатающая головка перегрета</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>Неисправность внутри устройства</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>Выходной лоток полон</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>Лотка нет на месте</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>Кто-то вмешивается</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>Работа не завершена</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>Работает от батареи</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>Батарея почти разряжена</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>Батарея изношена</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>Шкаф открыт</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>Занято работой</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>Нужен техник</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>Откройте принтер талонов и выньте пустую втулку.</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>Вставьте новый рулон, как на рисунке внутри.</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>Вытяните бумагу на ладонь и закройте крышку.</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>Нажмите «Новый рулон» ниже и введите число талонов.</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>Приготовьте новый рулон. Талоны ещё печатаются.</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>Смените рулон, когда у терминала никого нет.</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>Проверьте, ровно ли лежит рулон.</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>Нажмите на крышку с обеих сторон до щелчка.</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>Выдвиньте лоток для бумаги и уберите рваные листы.</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>Положите бумагу A4 не выше отметки.</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>Задвиньте лоток до щелчка.</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>Нажмите «Пополнить» ниже и введите, сколько листов сейчас.</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>Приготовьте бумагу A4. Страницы ещё печатаются.</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>Наполните лоток, когда у терминала никого нет.</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>Откройте переднюю и заднюю крышки принтера.</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>Медленно вытяните лист обеими руками.</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>Рваные листы уничтожьте и отметьте в разделе «Бумага».</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>Закройте все крышки и напечатайте пробную страницу.</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>Осмотрите переднюю и заднюю крышки и крышку лотка.</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>Закройте каждую до щелчка.</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>Найдите лоток принтера, который стоит не на месте.</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>Задвиньте его до щелчка.</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>Выньте из лотка все документы и бумагу.</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>Забытые документы заприте или уничтожьте, не читая.</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>Нажмите «Лоток пуст» ниже.</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>Выключите принтер талонов и откройте крышку.</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>Вращайте колёсико резака, пока нож не уйдёт назад.</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>Уберите обрывки бумаги. Не касайтесь ножа.</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>Закройте крышку, включите, напечатайте пробный талон.</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>Подождите несколько минут. Печать продолжится сама.</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>Освободите вентиляцию шкафа и принтера.</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>Откройте переднюю крышку и выньте картридж.</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>Слегка встряхните новый и снимите защитную ленту.</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>Задвиньте его до щелчка и закройте крышку.</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>Напечатайте пробную страницу.</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>Приготовьте новый картридж. Страницы ещё печатаются.</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>Напечатайте пробную страницу. Если бледная, смените картридж.</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>Проверьте, есть ли в зале электричество.</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>Плотно вставьте вилку батареи в розетку.</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>Начать нельзя, пока не вернётся питание от сети.</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>Восстановите питание от сети за несколько минут.</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>Если это невозможно, выключите терминал сейчас.</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>Закажите новую батарею того же типа.</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>Перед заменой выведите терминал из работы.</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>Замените её по инструкции изготовителя.</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>Закройте и заприте шкаф.</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>Всё ещё «Открыто»? Проверьте контакт дверцы.</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>Проверьте, включено ли устройство.</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>Плотно вставьте кабель питания с обоих концов.</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>Проверьте розетку другим устройством.</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>Не помогло? Нажмите «Сбросить» ниже.</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>Не помогло? Попробуйте другой кабель.</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>Нажмите «on line» или «feed» на устройстве.</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>Индикатор горит ровно: устройство снова принимает задания.</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>Плотно вставьте кабель данных с обоих концов.</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>Попробуйте другой разъём компьютера.</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>Откройте страницу устройства в руководстве техника.</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>Задайте интерфейс, скорость и чётность, как там.</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>Затем проверьте его.</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>Отсоедините кабель данных и вставьте снова.</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>Не помогло? Запишите сообщение устройства, оно ниже.</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>Замените устройство или отдайте в ремонт.</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>Подождите, пока работа закончится.</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>Занято много минут? Выключите и включите.</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>Выведите терминал из работы.</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>Ничего не трогайте и позвоните в офис.</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>Посмотрите на панель устройства.</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>Закройте открытое, вставьте недостающее.</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>Освободите то, что полно.</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>Прочтите сообщение устройства ниже.</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>Не помогло? Позвоните в сервис изготовителя.</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>Выключите устройство и через десять секунд включите.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Residence</source>
        <translation>Прописка</translation>
    </message>
    <message>
        <source>Birth, marriage, death</source>
        <translation>ЗАГС</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>Личные бумаги</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>Гостям</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>Найден %n документ</numerusform>
            <numerusform>Найдено %n документа</numerusform>
            <numerusform>Найдено %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed now</source>
        <translation>Печать сразу</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>Сеанс продолжается</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>Продолжает %1</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>Искать своими словами</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>Сбор %1, здесь не взимается</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Сбор %1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>ID-карта и телефон</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>ID-карта или паспорт</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID-карта</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>Запрос сегодня, выдача позже</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>Пауза, нужна связь с офисом</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>Сейчас не выдаётся</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>Снова с %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>Оплата у стойки</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>Принтер не готов</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>Документ выдаёт офис. Приходите позже или обратитесь к стойке.</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>Офис сейчас не выдаёт здесь этот документ. Обратитесь к стойке.</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>В эти часы документ не выдаётся.</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>Снова можно получить с %1.</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>За документ берут сбор, а терминал деньги не принимает. Обратитесь к стойке.</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>Принтеру нужен сотрудник. Нажмите «Помощь» или обратитесь к стойке.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>Готовим код</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>Ждём телефон</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>Ждём, осталась %n минута</numerusform>
            <numerusform>Ждём, осталось %n минуты</numerusform>
            <numerusform>Ждём, осталось %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>Это не талон на получение</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>Талон из другого города</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>Талон не удалось считать</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>Этот талон напечатан не нашим терминалом</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>Срок талона истёк</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>Документ уже получен</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>Запрос ещё в пути</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>Запроса с таким кодом нет</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>Код ещё не полный</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>Одна буква не совпадает</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>Такой буквы в кодах нет</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>Слишком много кодов</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Нет связи с офисом</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>Офис пока не может ответить</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>На этом терминале сейчас нельзя</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>Положите талон QR-кодом вниз или введите код.</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>Документ выдают терминалы того города. Здесь запросите новый.</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>Разгладьте и положите ровно или введите код.</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>Документа по нему нет. Нажмите «Помощь» или обратитесь к стойке.</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>Последний день указан на талоне. Новый запрос бесплатный.</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>Один талон — один документ. Новый запрос бесплатный.</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>Терминал, выдавший талон, пока без связи. Приходите позже или сделайте новый запрос.</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>Сравните с талоном. Если верно, приходите позже.</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>В коде 12 букв и цифр. Здесь их %1.</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>Сравните код с талоном. Нажмите на букву, чтобы изменить.</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>В кодах нет U и знаков при буквах. На талоне может быть V.</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>Ввод вернётся через 10 минут. Талон на стекле читается.</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>Талон действует. Приходите, когда вернётся связь с офисом.</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>Талон действует. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>Этот документ здесь не печатается. Талон действует на другом терминале.</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>На выбор %n пункт. Нажмите стрелку вниз.</numerusform>
            <numerusform>На выбор %n пункта. Нажмите стрелку вниз.</numerusform>
            <numerusform>На выбор %n пунктов. Нажмите стрелку вниз.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>поле для галочки</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>group</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>поле ввода</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>не читается; чтобы услышать, вставьте наушники</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>точка</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>Всё читается вслух. Стрелки — переход, F1 — повтор, F2 — конец.</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>Чтение вслух окончено.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Скорость %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Громкость %1 из %2</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>Возьмите документы</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>Возьмите документы и паспорт</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>Возьмите документы и карту</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>Проверьте %n предмет, затем нажмите кнопку ниже.</numerusform>
            <numerusform>Проверьте %n предмета, затем нажмите кнопку ниже.</numerusform>
            <numerusform>Проверьте %n предметов, затем нажмите кнопку ниже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n страница</numerusform>
            <numerusform>%1, %n страницы</numerusform>
            <numerusform>%1, %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>Квитанция, ещё печатается</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID-карта</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>Левый лоток</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Средний лоток</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>Правый лоток</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>Прорезь слева</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>Прорезь посередине</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>Прорезь справа</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>Стекло слева</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>Стекло посередине</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>Стекло справа</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>Получите документы здесь</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1: запросить сейчас, получить позже</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>Откроется: %1</translation>
    </message>
</context>
</TS>
