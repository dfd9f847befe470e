<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>Today this place lies in: %1</source>
        <translation>Nơi này nay thuộc: %1</translation>
    </message>
    <message>
        <source>Touch to use this</source>
        <translation>Chạm để dùng địa chỉ mới</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>Chọn phường, xã</translation>
    </message>
</context>
<context>
    <name>AloudQuestion</name>
    <message>
        <source>Read your details aloud here?</source>
        <translation>Đọc to thông tin cá nhân tại đây?</translation>
    </message>
    <message>
        <source>Others can hear them. With headphones only you hear them.</source>
        <translation>Người khác có thể nghe thấy. Cắm tai nghe thì chỉ một mình nghe.</translation>
    </message>
    <message>
        <source>Keep them private</source>
        <translation>Giữ riêng tư</translation>
    </message>
    <message>
        <source>Read them aloud</source>
        <translation>Đọc to</translation>
    </message>
</context>
<context>
    <name>AmountPage</name>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Enter a number first.</source>
        <translation>Nhập số lượng trước.</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>Lấy giấy ngay</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Gửi yêu cầu</translation>
    </message>
    <message>
        <source>The request is being kept</source>
        <translation>Đang cất giữ yêu cầu</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Chọn giấy khác</translation>
    </message>
    <message>
        <source>Paper for your child</source>
        <translation>Giấy cho con</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy cần làm</translation>
    </message>
    <message>
        <source>ID number of the person who collects it</source>
        <translation>Số định danh của người đến lấy</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The office checks the record when you collect.</source>
        <translation>Chưa có gì được quyết định. Văn phòng xem thông tin khi lấy giấy.</translation>
    </message>
</context>
<context>
    <name>AtCounter</name>
    <message>
        <source>Finish at the counter</source>
        <translation>Làm tiếp tại quầy</translation>
    </message>
    <message>
        <source>Printing the slip</source>
        <translation>Đang in phiếu</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>Phiếu chưa ra</translation>
    </message>
    <message>
        <source>Tell the counter which paper you need. Its name stands below.</source>
        <translation>Nói với quầy giấy tờ cần làm. Tên giấy ở bên dưới.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Go without a slip</source>
        <translation>Đi không cần phiếu</translation>
    </message>
    <message>
        <source>I am going to the counter</source>
        <translation>Đi ra quầy</translation>
    </message>
</context>
<context>
    <name>CheckRead</name>
    <message>
        <source>Check what was read</source>
        <translation>Kiểm tra thông tin đã đọc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Correct, continue</source>
        <translation>Đúng, tiếp tục</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>ChooseRelative</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Đang chờ văn phòng</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Lâu hơn mọi khi</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>Chờ tiếp, hoặc quay lại chọn tờ khai. Tờ khai vẫn in ngay.</translation>
    </message>
</context>
<context>
    <name>ChooseSubject</name>
    <message>
        <source>Who is the paper for?</source>
        <translation>Giấy cấp cho ai?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Country of the number: %1</source>
        <translation>Nước của số điện thoại: %1</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>Enter the code of the slip</source>
        <translation>Nhập mã trên phiếu hẹn</translation>
    </message>
    <message>
        <source>Lay the slip on the glass</source>
        <translation>Đặt phiếu hẹn lên mặt kính</translation>
    </message>
    <message>
        <source>Looking for the request</source>
        <translation>Đang tìm yêu cầu</translation>
    </message>
    <message>
        <source>12 letters and digits, under the QR code.</source>
        <translation>12 chữ và số, in dưới mã QR.</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>Úp mặt có mã QR xuống, chờ tiếng bíp.</translation>
    </message>
    <message>
        <source>The office is looking it up. Usually under 10 seconds.</source>
        <translation>Văn phòng đang tìm yêu cầu. Thường dưới 10 giây.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Asking the office</source>
        <translation>Đang hỏi văn phòng</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>Đang nối lại đầu đọc</translation>
    </message>
    <message>
        <source>Waiting for the slip</source>
        <translation>Đang chờ phiếu</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Chưa nối được với văn phòng</translation>
    </message>
    <message>
        <source>Papers come out again when the office is back. The slip stays good.</source>
        <translation>Khi nối lại được, máy mới in giấy. Phiếu vẫn dùng được.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Lâu hơn mọi khi</translation>
    </message>
    <message>
        <source>Keep waiting, or go back. The slip stays good.</source>
        <translation>Chờ tiếp, hoặc quay lại. Phiếu vẫn dùng được.</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Đầu đọc không trả lời</translation>
    </message>
    <message>
        <source>Enter the code instead, or press Help.</source>
        <translation>Hãy nhập mã, hoặc bấm Gọi giúp.</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Nhập mã</translation>
    </message>
    <message>
        <source>Find my request</source>
        <translation>Tìm yêu cầu</translation>
    </message>
    <message>
        <source>Code of the slip</source>
        <translation>Mã trên phiếu hẹn</translation>
    </message>
</context>
<context>
    <name>ComfortRail</name>
    <message>
        <source>Start over</source>
        <translation>Về đầu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Gọi giúp</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Size %1 of 4</source>
        <translation>Cỡ %1 trên 4</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Hạ thấp</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Nghe đọc</translation>
    </message>
    <message>
        <source>No voice reads this language. It goes on in English.</source>
        <translation>Máy chưa có giọng đọc tiếng này. Máy sẽ đọc bằng tiếng Anh.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agree to the use of your data</source>
        <translation>Đồng ý cho dùng thông tin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Your agreement is missing</source>
        <translation>Chưa đánh dấu đồng ý</translation>
    </message>
    <message>
        <source>Tick the box to go on, or choose “I do not agree”.</source>
        <translation>Đánh dấu vào ô để tiếp tục, hoặc chọn “Không đồng ý”.</translation>
    </message>
    <message>
        <source>I agree to this use of my data for this paper.</source>
        <translation>Tôi đồng ý cho dùng các thông tin trên để làm giấy này.</translation>
    </message>
    <message>
        <source>Needed to make the paper</source>
        <translation>Bắt buộc để làm giấy</translation>
    </message>
    <message>
        <source>Under the Personal Data Protection Law 91/2025/QH15</source>
        <translation>Theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>DatePad</name>
    <message>
        <source>Delete everything</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Xóa một chữ số</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>It said so %1. This page looks again by itself.</source>
        <translation>Thiết bị báo %1. Trang này tự xem lại.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>What the device says</source>
        <translation>Thiết bị tự báo</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Bộ đếm</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Từ lúc nào</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Call for help</source>
        <translation>Gọi giúp</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Mã cho nhân viên: %1</translation>
    </message>
</context>
<context>
    <name>FailureFacts</name>
    <message>
        <source>What happened</source>
        <translation>Chuyện gì xảy ra</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>Yêu cầu của tôi</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Ai giúp</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Thêm vào danh sách</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Goodbye</name>
    <message>
        <source>Thank you</source>
        <translation>Xin cảm ơn</translation>
    </message>
    <message>
        <source>Your personal data is deleted from this machine.</source>
        <translation>Đã xóa thông tin cá nhân khỏi máy này.</translation>
    </message>
    <message>
        <source>The request waits, locked for the office. All else is deleted.</source>
        <translation>Yêu cầu được khóa, chờ gửi văn phòng. Thông tin khác đã xóa.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Change the language</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Gọi giúp</translation>
    </message>
</context>
<context>
    <name>HealthRoom</name>
    <message>
        <source>Plugged in, but not set up</source>
        <translation>Đã cắm, chưa cài đặt</translation>
    </message>
    <message>
        <source>Add these lines to the configuration file:</source>
        <translation>Thêm các dòng này vào tệp cấu hình:</translation>
    </message>
    <message>
        <source>This machine has no use for it. Pull it out, or ask who plugged it in.</source>
        <translation>Máy không dùng thiết bị này. Rút ra, hoặc hỏi ai đã cắm.</translation>
    </message>
</context>
<context>
    <name>HelpNotice</name>
    <message>
        <source>Calling for help</source>
        <translation>Đang gọi giúp</translation>
    </message>
    <message>
        <source>The call waits for the line</source>
        <translation>Chưa gọi được văn phòng</translation>
    </message>
    <message>
        <source>Help has been called</source>
        <translation>Đã gọi giúp</translation>
    </message>
    <message>
        <source>The office is being told.</source>
        <translation>Đang báo cho văn phòng.</translation>
    </message>
    <message>
        <source>No connection to the office. The counter helps at once.</source>
        <translation>Chưa nối được với văn phòng. Quầy giúp được ngay.</translation>
    </message>
    <message>
        <source>The office was told at %1. Please stay here.</source>
        <translation>Đã báo văn phòng lúc %1. Mời chờ tại máy.</translation>
    </message>
    <message>
        <source>Back to my paper</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>Phiếu ra quầy</translation>
    </message>
    <message>
        <source>Nothing is lost. Your data is covered while this stands here.</source>
        <translation>Không mất gì. Thông tin được che trong lúc này.</translation>
    </message>
    <message>
        <source>What works here meanwhile</source>
        <translation>Trong lúc chờ, ở đây vẫn làm được</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Lay your passport on the glass</source>
        <translation>Đặt hộ chiếu lên mặt kính</translation>
    </message>
    <message>
        <source>Lay your ID card on the glass</source>
        <translation>Đặt thẻ căn cước lên mặt kính</translation>
    </message>
    <message>
        <source>Photo page down; wait for the beep.</source>
        <translation>Úp trang có ảnh xuống, chờ tiếng bíp.</translation>
    </message>
    <message>
        <source>QR code side down; wait for the beep.</source>
        <translation>Úp mặt có mã QR xuống, chờ tiếng bíp.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Trying to reach the reader</source>
        <translation>Đang nối lại đầu đọc</translation>
    </message>
    <message>
        <source>Waiting for the passport</source>
        <translation>Đang chờ hộ chiếu</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>Đang chờ thẻ</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>Chưa đọc được hộ chiếu</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Chưa đọc được thẻ</translation>
    </message>
    <message>
        <source>The reader does not answer</source>
        <translation>Đầu đọc không trả lời</translation>
    </message>
    <message>
        <source>Type it in instead, or press Help.</source>
        <translation>Mời nhập bằng tay, hoặc bấm Gọi giúp.</translation>
    </message>
    <message>
        <source>Go on without a card, or press Help.</source>
        <translation>Tiếp tục không cần thẻ, hoặc bấm Gọi giúp.</translation>
    </message>
    <message>
        <source>Use the ID card</source>
        <translation>Dùng thẻ căn cước</translation>
    </message>
    <message>
        <source>Use a passport</source>
        <translation>Dùng hộ chiếu</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Nhập bằng tay</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>Không mang thẻ</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Choose the language</source>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>Nothing you have entered is lost.</source>
        <translation>Những gì đã nhập vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>LogRoom</name>
    <message>
        <source>Nothing was done today.</source>
        <translation>Hôm nay chưa có việc gì.</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>Looking for your record</source>
        <translation>Đang tìm thông tin</translation>
    </message>
    <message>
        <source>The office is looking up your record. Usually under 10 seconds.</source>
        <translation>Văn phòng đang tìm thông tin. Thường dưới 10 giây.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Đang chờ văn phòng</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Lâu hơn mọi khi</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>Chờ tiếp, hoặc quay lại chọn tờ khai. Tờ khai vẫn in ngay.</translation>
    </message>
</context>
<context>
    <name>LowPanel</name>
    <message>
        <source>All buttons are lower now</source>
        <translation>Mọi nút đã hạ xuống dưới</translation>
    </message>
    <message>
        <source>There is nothing to press up here. Press “Lower” again to go back.</source>
        <translation>Phần trên không có gì để bấm. Bấm “Hạ thấp” lần nữa để trở lại.</translation>
    </message>
</context>
<context>
    <name>MachineRoom</name>
    <message>
        <source>In service</source>
        <translation>Đang phục vụ</translation>
    </message>
    <message>
        <source>Out of service since %1</source>
        <translation>Ngừng phục vụ từ %1</translation>
    </message>
    <message>
        <source>People can begin as soon as service mode is left.</source>
        <translation>Người dân dùng được ngay khi đóng chế độ bảo trì.</translation>
    </message>
    <message>
        <source>Nobody can begin until it is put back.</source>
        <translation>Chưa ai dùng được cho đến khi mở lại.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Kỹ thuật viên</translation>
    </message>
</context>
<context>
    <name>NetworkRoom</name>
    <message>
        <source>Not checked yet</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Press “Check now”. It takes a few seconds.</source>
        <translation>Bấm “Kiểm tra ngay”. Mất vài giây.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>This machine is out of service</source>
        <translation>Máy này đang tạm ngừng</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Gọi giúp</translation>
    </message>
    <message>
        <source>Nothing can be asked for here now.</source>
        <translation>Hiện chưa làm được giấy tờ ở máy này.</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>Page up</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Choose the date</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Chọn nước</translation>
    </message>
    <message>
        <source>Choose the ward or commune</source>
        <translation>Chọn phường, xã</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>A left paper may lie in the tray</source>
        <translation>Có thể còn giấy bỏ quên trong khay</translation>
    </message>
    <message>
        <source>Take it out unread, then touch here.</source>
        <translation>Lấy ra, không đọc, rồi chạm vào đây.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Kiểm đếm</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Giấy hỏng</translation>
    </message>
    <message>
        <source>Nobody knows what became of these sheets</source>
        <translation>Chưa rõ các tờ này ra sao</translation>
    </message>
    <message>
        <source>Do the sheets add up?</source>
        <translation>Số giấy có khớp không?</translation>
    </message>
</context>
<context>
    <name>PowerNotice</name>
    <message>
        <source>The power is out</source>
        <translation>Mất điện</translation>
    </message>
    <message>
        <source>This machine runs on its battery for some minutes.</source>
        <translation>Máy chạy bằng ắc quy thêm vài phút.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>You can finish the paper that you have begun.</source>
        <translation>Vẫn làm xong được giấy đang làm.</translation>
    </message>
    <message>
        <source>Nothing that you have told is lost.</source>
        <translation>Thông tin đã nhập vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Take it when it is printed.</source>
        <translation>Lấy giấy khi in xong.</translation>
    </message>
    <message>
        <source>Afterwards nobody else is served here until the power is back.</source>
        <translation>Sau đó máy ngừng phục vụ cho đến khi có điện.</translation>
    </message>
</context>
<context>
    <name>PrinterTrouble</name>
    <message>
        <source>Waiting for staff; printing then goes on</source>
        <translation>Chờ nhân viên, rồi in tiếp</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Không chờ nữa</translation>
    </message>
    <message>
        <source>The request ends, without a fee</source>
        <translation>Yêu cầu kết thúc, không mất phí</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing: %1</source>
        <translation>Đang in: %1</translation>
    </message>
    <message>
        <source>Usually under half a minute. Leave the paper until it is out.</source>
        <translation>Thường dưới nửa phút. Chưa cần lấy giấy.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Lâu hơn mọi khi</translation>
    </message>
    <message>
        <source>The machine is still at work. Nothing is lost.</source>
        <translation>Máy vẫn đang làm. Không mất gì.</translation>
    </message>
</context>
<context>
    <name>Queued</name>
    <message>
        <source>Your request is accepted</source>
        <translation>Đã nhận yêu cầu</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Đã lưu mã</translation>
    </message>
    <message>
        <source>I have the slip</source>
        <translation>Đã lấy phiếu</translation>
    </message>
    <message>
        <source>The request is safe. Photograph this code, or write its letters down.</source>
        <translation>Yêu cầu vẫn được giữ. Mời chụp ảnh mã này, hoặc chép 12 chữ.</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>In lại phiếu</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Check your form</source>
        <translation>Xem lại tờ khai</translation>
    </message>
    <message>
        <source>Check the paper</source>
        <translation>Xem lại giấy</translation>
    </message>
    <message>
        <source>Drawing the page takes longer than usual.</source>
        <translation>Vẽ trang lâu hơn mọi khi.</translation>
    </message>
    <message>
        <source>Print it, sign it, then hand it in at the counter.</source>
        <translation>In xong, ký tên rồi nộp tại quầy.</translation>
    </message>
    <message>
        <source>Number and seal are put in when it is printed.</source>
        <translation>Số và mã QR của giấy được ghi khi in.</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>Đang vẽ trang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Sửa câu trả lời</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it will be printed</source>
        <translation>Trang %1 trên %2, đúng như khi in</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm một dòng</translation>
    </message>
</context>
<context>
    <name>ServiceDoor</name>
    <message>
        <source>Service mode</source>
        <translation>Chế độ bảo trì</translation>
    </message>
    <message>
        <source>Lay the service card on the glass, or type the PIN.</source>
        <translation>Đặt thẻ bảo trì lên mặt kính, hoặc nhập mã PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đang khóa</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Locked after several wrong entries</source>
        <translation>Đã khóa vì sai nhiều lần</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Mã PIN có 6 đến 12 chữ số.</translation>
    </message>
    <message>
        <source>That did not fit. Try again.</source>
        <translation>Chưa đúng. Thử lại.</translation>
    </message>
</context>
<context>
    <name>ServiceMode</name>
    <message>
        <source>Looking at the devices</source>
        <translation>Đang xem các thiết bị</translation>
    </message>
    <message>
        <source>Close service mode</source>
        <translation>Đóng bảo trì</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ngừng phục vụ</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>Phục vụ trở lại</translation>
    </message>
    <message>
        <source>The screen then says that the machine is out of service.</source>
        <translation>Màn hình sẽ báo máy ngừng phục vụ.</translation>
    </message>
    <message>
        <source>It stays so when it is switched off and on.</source>
        <translation>Tắt rồi bật lại máy vẫn vậy.</translation>
    </message>
    <message>
        <source>Only a technician puts it back.</source>
        <translation>Chỉ kỹ thuật viên mở lại được.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need?</source>
        <translation>Cần làm giấy tờ gì?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Collect with a slip</source>
        <translation>Có phiếu hẹn? Lấy giấy</translation>
    </message>
    <message>
        <source>Somebody else? Press “Start over” below first.</source>
        <translation>Người khác dùng máy? Bấm “Về đầu” bên dưới trước.</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>Không tìm thấy với những từ này</translation>
    </message>
    <message>
        <source>Try other or fewer words.</source>
        <translation>Thử từ khác hoặc bớt từ.</translation>
    </message>
    <message>
        <source>Try other words, or choose from the groups. Help and the counter know more.</source>
        <translation>Thử từ khác, hoặc chọn trong các nhóm. Bấm Gọi giúp hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Chưa nối được với văn phòng</translation>
    </message>
    <message>
        <source>No connection to the office since %1</source>
        <translation>Chưa nối được với văn phòng từ %1</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates: ask today, collect later.</source>
        <translation>Tờ khai vẫn in ngay. Giấy xác nhận: gửi yêu cầu hôm nay, lấy giấy sau.</translation>
    </message>
    <message>
        <source>Forms still print now. Certificates again when the office is back.</source>
        <translation>Tờ khai vẫn in ngay. Giấy xác nhận phải chờ nối lại với văn phòng.</translation>
    </message>
    <message>
        <source>Forms, filled in here</source>
        <translation>Tờ khai, điền tại máy</translation>
    </message>
    <message>
        <source>Certificates from the office</source>
        <translation>Giấy do văn phòng cấp</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1/%2</source>
        <translation>Bước %1/%2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Confirm with your phone</source>
        <translation>Xác nhận bằng điện thoại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Mã mới</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Không có điện thoại</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Lâu hơn mọi khi</translation>
    </message>
    <message>
        <source>Keep waiting, or go back and choose a form. Forms still print now.</source>
        <translation>Chờ tiếp, hoặc quay lại chọn tờ khai. Tờ khai vẫn in ngay.</translation>
    </message>
    <message>
        <source>Open the camera, scan this code</source>
        <translation>Mở máy ảnh, quét mã này</translation>
    </message>
    <message>
        <source>Or enter the code at %1</source>
        <translation>Hoặc nhập mã tại %1</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>Mã QR cho điện thoại</translation>
    </message>
    <message>
        <source>On the phone, pick this number</source>
        <translation>Trên điện thoại, chọn số này</translation>
    </message>
    <message>
        <source>Never tell it to anybody on the phone.</source>
        <translation>Không đọc số này cho người khác qua điện thoại.</translation>
    </message>
    <message>
        <source>Agree only if the phone says:</source>
        <translation>Chỉ đồng ý nếu điện thoại ghi đúng:</translation>
    </message>
</context>
<context>
    <name>SlipCode</name>
    <message>
        <source>QR code of the slip</source>
        <translation>Mã QR của phiếu hẹn</translation>
    </message>
</context>
<context>
    <name>SlipPicture</name>
    <message>
        <source>APPOINTMENT SLIP</source>
        <translation>PHIẾU HẸN LẤY GIẤY</translation>
    </message>
    <message>
        <source>QR code of the slip</source>
        <translation>Mã QR của phiếu hẹn</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1/%2</source>
        <translation>Bước %1/%2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Đã xong: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Đang làm: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Không được: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tiếp theo: %1</translation>
    </message>
</context>
<context>
    <name>TakePapers</name>
    <message>
        <source>Take your time</source>
        <translation>Cứ thong thả</translation>
    </message>
    <message>
        <source>The screen is covered for 3 minutes. The papers stay where they are.</source>
        <translation>Màn hình được che trong 3 phút. Giấy vẫn nằm nguyên chỗ.</translation>
    </message>
    <message>
        <source>Take only the paper on top</source>
        <translation>Chỉ lấy tờ nằm trên</translation>
    </message>
    <message>
        <source>The one below belongs to somebody else. Please leave it there.</source>
        <translation>Tờ nằm dưới là của người khác. Xin để nguyên.</translation>
    </message>
    <message>
        <source>The papers lie ready</source>
        <translation>Giấy đã sẵn sàng</translation>
    </message>
    <message>
        <source>Nobody else may take them. Please check the numbers below.</source>
        <translation>Đừng để người khác lấy. Mời kiểm theo các số bên dưới.</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>Biên nhận không in được</translation>
    </message>
    <message>
        <source>The paper is valid without it. Its number: %1</source>
        <translation>Giấy vẫn có giá trị. Số giấy: %1</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>Chưa đủ giấy</translation>
    </message>
    <message>
        <source>I have everything</source>
        <translation>Đã lấy đủ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Làm giấy khác</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>Chờ tôi một lát</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Tôi đã quay lại</translation>
    </message>
    <message>
        <source>At the end your personal data is deleted.</source>
        <translation>Khi kết thúc, máy xóa thông tin cá nhân.</translation>
    </message>
</context>
<context>
    <name>TestsRoom</name>
    <message>
        <source>Check the touch screen</source>
        <translation>Kiểm tra cảm ứng</translation>
    </message>
    <message>
        <source>Touch every field of a grid; a dead one stays empty.</source>
        <translation>Chạm từng ô lưới; ô hỏng vẫn trống.</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Cần thêm thời gian không?</translation>
    </message>
    <message>
        <source>Press anywhere to go on. Otherwise the machine deletes your data and ends.</source>
        <translation>Bấm vào bất kỳ chỗ nào để làm tiếp. Nếu không, máy xóa thông tin và kết thúc.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Your data is covered</source>
        <translation>Thông tin đã được che</translation>
    </message>
</context>
<context>
    <name>TouchCheck</name>
    <message>
        <source>Wipe a finger over every field</source>
        <translation>Vuốt ngón tay qua mọi ô</translation>
    </message>
    <message>
        <source>Fields that stay empty do not feel the finger.</source>
        <translation>Ô còn trống là ô không nhận ngón tay.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>TrayNotice</name>
    <message>
        <source>A paper of somebody else lies in the tray</source>
        <translation>Khay có giấy của người khác</translation>
    </message>
    <message>
        <source>Please leave it there.</source>
        <translation>Xin để nguyên tại chỗ.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Khay trống</translation>
    </message>
    <message>
        <source>A new paper comes out on top of it.</source>
        <translation>Giấy mới sẽ nằm ở trên.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>Đang báo nhân viên.</translation>
    </message>
    <message>
        <source>Staff could not be told yet.</source>
        <translation>Chưa báo được nhân viên.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>Đã báo nhân viên lúc %1.</translation>
    </message>
    <message>
        <source>The call goes out when the line is back.</source>
        <translation>Máy sẽ báo khi nối lại được.</translation>
    </message>
    <message>
        <source>They fetch it and keep it safe.</source>
        <translation>Nhân viên sẽ đến lấy và giữ cẩn thận.</translation>
    </message>
</context>
<context>
    <name>TypeNumber</name>
    <message>
        <source>Enter the ID number</source>
        <translation>Nhập số định danh</translation>
    </message>
    <message>
        <source>Only the person with this number gets the paper.</source>
        <translation>Chỉ người có số này mới lấy được giấy.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>One less</source>
        <translation>Bớt một</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Thêm một</translation>
    </message>
</context>
<context>
    <name>ask_later</name>
    <message>
        <source>The office is back</source>
        <translation>Đã nối lại với văn phòng</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>Văn phòng chưa trả lời được</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Chưa nối được với văn phòng</translation>
    </message>
    <message>
        <source>The paper can be had right now.</source>
        <translation>Lấy giấy được ngay bây giờ.</translation>
    </message>
    <message>
        <source>Send the request today, collect the paper later.</source>
        <translation>Gửi yêu cầu hôm nay, lấy giấy sau.</translation>
    </message>
    <message>
        <source>From tomorrow, come with the slip and your phone.</source>
        <translation>Từ ngày mai, mang phiếu hẹn và điện thoại đến lấy.</translation>
    </message>
    <message>
        <source>From tomorrow, come with the code and your phone.</source>
        <translation>Từ ngày mai, mang mã và điện thoại đến lấy.</translation>
    </message>
    <message>
        <source>The machine locks the request and keeps it safe.</source>
        <translation>Máy khóa yêu cầu lại và cất giữ.</translation>
    </message>
    <message>
        <source>It is sent as soon as the office is back.</source>
        <translation>Máy gửi ngay khi nối lại được.</translation>
    </message>
</context>
<context>
    <name>at_counter</name>
    <message>
        <source>This machine prints no slips. Tell staff its name.</source>
        <translation>Máy này không in phiếu. Nói tên giấy với nhân viên.</translation>
    </message>
    <message>
        <source>The slip says what you have entered.</source>
        <translation>Phiếu ghi những gì đã khai ở máy.</translation>
    </message>
    <message>
        <source>The slip says which paper you need.</source>
        <translation>Phiếu ghi giấy tờ cần làm.</translation>
    </message>
    <message>
        <source>Take the slip to the counter.</source>
        <translation>Cầm phiếu ra quầy.</translation>
    </message>
    <message>
        <source>Go to the counter and name the paper.</source>
        <translation>Ra quầy và nói tên giấy.</translation>
    </message>
    <message>
        <source>Bring your ID card or passport.</source>
        <translation>Mang thẻ căn cước hoặc hộ chiếu.</translation>
    </message>
    <message>
        <source>Bring your passport.</source>
        <translation>Mang hộ chiếu.</translation>
    </message>
    <message>
        <source>Bring your ID card, if you have one.</source>
        <translation>Mang thẻ căn cước, nếu có.</translation>
    </message>
    <message>
        <source>Staff go on from there. No phone is needed.</source>
        <translation>Nhân viên làm tiếp. Không cần điện thoại.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>Phiếu đang ra ở khe bên trái.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>Lấy phiếu ở khe bên trái.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>Phiếu đang ra ở khe giữa.</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>Lấy phiếu ở khe giữa.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>Phiếu đang ra ở khe bên phải.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>Lấy phiếu ở khe bên phải.</translation>
    </message>
</context>
<context>
    <name>check_read</name>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Read from the QR code, not yet compared.</source>
        <translation>Đọc từ mã QR, chưa đối chiếu với sổ cư trú.</translation>
    </message>
    <message>
        <source>Read from the back of the card, not yet compared.</source>
        <translation>Đọc từ mặt sau thẻ, chưa đối chiếu với sổ cư trú.</translation>
    </message>
    <message>
        <source>Read from the passport, not yet compared.</source>
        <translation>Đọc từ hộ chiếu, chưa đối chiếu.</translation>
    </message>
    <message>
        <source>Read from the visa, not yet compared.</source>
        <translation>Đọc từ thị thực, chưa đối chiếu.</translation>
    </message>
    <message>
        <source>Typed by hand, not yet compared.</source>
        <translation>Nhập bằng tay, chưa đối chiếu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Read card again</source>
        <translation>Đọc lại thẻ</translation>
    </message>
    <message>
        <source>The code has no accents: please add them</source>
        <translation>Mã không có dấu: mời thêm dấu</translation>
    </message>
    <message>
        <source>The name may be cut off</source>
        <translation>Tên có thể bị cắt bớt</translation>
    </message>
    <message>
        <source>Does not match the year of birth</source>
        <translation>Không khớp với năm sinh</translation>
    </message>
    <message>
        <source>Does not match the sex</source>
        <translation>Không khớp với giới tính</translation>
    </message>
    <message>
        <source>Starts with no known province</source>
        <translation>Không có mã tỉnh này</translation>
    </message>
    <message>
        <source>From before July 2025: the ward may have a new name</source>
        <translation>Từ trước 7/2025: phường, xã có thể đã đổi tên</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Đã hết hạn</translation>
    </message>
</context>
<context>
    <name>choose_relative</name>
    <message>
        <source>Looking for your relatives</source>
        <translation>Đang tìm người thân</translation>
    </message>
    <message>
        <source>Who has died?</source>
        <translation>Giấy về người thân nào?</translation>
    </message>
    <message>
        <source>Looking for your children</source>
        <translation>Đang tìm thông tin con</translation>
    </message>
    <message>
        <source>Which child is it for?</source>
        <translation>Giấy cho con nào?</translation>
    </message>
    <message>
        <source>The office reads the registry. Usually under 10 seconds.</source>
        <translation>Văn phòng đang xem sổ đăng ký. Thường dưới 10 giây.</translation>
    </message>
    <message>
        <source>Parents, spouse and children in the register of deaths here.</source>
        <translation>Cha, mẹ, vợ, chồng, con có trong sổ khai tử tại đây.</translation>
    </message>
    <message>
        <source>Only your own children in the registry stand here.</source>
        <translation>Chỉ có con ruột, con nuôi ghi trong sổ đăng ký.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Mất ngày %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Sinh ngày %1</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Chồng</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>Vợ</translation>
    </message>
</context>
<context>
    <name>choose_subject</name>
    <message>
        <source>For myself</source>
        <translation>Cho tôi</translation>
    </message>
    <message>
        <source>The paper is about me</source>
        <translation>Giấy ghi thông tin của tôi</translation>
    </message>
    <message>
        <source>For my child</source>
        <translation>Cho con tôi</translation>
    </message>
    <message>
        <source>The office knows who your children are</source>
        <translation>Văn phòng có sẵn danh sách con</translation>
    </message>
    <message>
        <source>For a relative who has died</source>
        <translation>Cho người thân đã mất</translation>
    </message>
    <message>
        <source>A parent, spouse or child in the register of deaths</source>
        <translation>Cha, mẹ, vợ, chồng hoặc con có trong sổ khai tử</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>For %1, the machine uses:</source>
        <translation>Để làm %1, máy dùng:</translation>
    </message>
    <message>
        <source>This paper is about your child. From the age of seven your child agrees too.</source>
        <translation>Giấy này cấp cho con. Con từ đủ 7 tuổi cũng phải đồng ý.</translation>
    </message>
    <message>
        <source>This paper is about a relative who has died.</source>
        <translation>Giấy này về một người thân đã mất.</translation>
    </message>
    <message>
        <source>Only the office can open the request. The machine keeps no picture of the card.</source>
        <translation>Chỉ văn phòng mở được yêu cầu. Máy không giữ ảnh thẻ.</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the passport.</source>
        <translation>Máy chỉ giữ giờ in. Không giữ ảnh hộ chiếu.</translation>
    </message>
    <message>
        <source>The machine keeps only the time. It keeps no picture of the card.</source>
        <translation>Máy chỉ giữ giờ in. Không giữ ảnh thẻ.</translation>
    </message>
    <message>
        <source>The machine keeps only the paper's number and time. It keeps no picture of the card.</source>
        <translation>Máy chỉ giữ số giấy và giờ cấp. Không giữ ảnh thẻ.</translation>
    </message>
    <message>
        <source>Deleted once the office has it</source>
        <translation>Xóa khi văn phòng đã nhận</translation>
    </message>
    <message>
        <source>Deleted when you finish</source>
        <translation>Xóa ngay khi kết thúc</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>Hỏi về thông tin cá nhân: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Only the year {year} is known</source>
        <translation>Chỉ biết năm {year}</translation>
    </message>
    <message>
        <source>Press the four digits of the year.</source>
        <translation>Bấm bốn chữ số của năm.</translation>
    </message>
    <message>
        <source>Choose the month in {year}.</source>
        <translation>Chọn tháng của năm {year}.</translation>
    </message>
    <message>
        <source>Choose the day in {month} {year}.</source>
        <translation>Chọn ngày trong {month} năm {year}.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Không có tháng {month}.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>Chọn năm từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>It is day {day}</source>
        <translation>Là ngày {day}</translation>
    </message>
    <message>
        <source>It is {day} {month}</source>
        <translation>Là ngày {day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} năm {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>tháng 1</translation>
    </message>
    <message>
        <source>February</source>
        <translation>tháng 2</translation>
    </message>
    <message>
        <source>March</source>
        <translation>tháng 3</translation>
    </message>
    <message>
        <source>April</source>
        <translation>tháng 4</translation>
    </message>
    <message>
        <source>May</source>
        <translation>tháng 5</translation>
    </message>
    <message>
        <source>June</source>
        <translation>tháng 6</translation>
    </message>
    <message>
        <source>July</source>
        <translation>tháng 7</translation>
    </message>
    <message>
        <source>August</source>
        <translation>tháng 8</translation>
    </message>
    <message>
        <source>September</source>
        <translation>tháng 9</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tháng 10</translation>
    </message>
    <message>
        <source>November</source>
        <translation>tháng 11</translation>
    </message>
    <message>
        <source>December</source>
        <translation>tháng 12</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ Nhật</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>We</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>CN</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>This machine is not enrolled yet</source>
        <translation>Máy này chưa được ghi danh</translation>
    </message>
    <message>
        <source>The office did not take this machine in</source>
        <translation>Văn phòng đã từ chối máy này</translation>
    </message>
    <message>
        <source>It serves nobody until the office knows it.</source>
        <translation>Máy chỉ phục vụ sau khi văn phòng ghi danh.</translation>
    </message>
    <message>
        <source>Its key could not be used. It serves nobody until the office knows the new one.</source>
        <translation>Khóa cũ của máy không dùng được. Máy chỉ phục vụ sau khi văn phòng ghi danh khóa mới.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>Good until %1. Then a new one comes.</source>
        <translation>Dùng được đến %1. Sau đó máy hiện mã mới.</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Vân tay khóa</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Open Kiosks in the office's console, and enter the code.</source>
        <translation>Mở mục Các máy trên trang quản lý và nhập mã.</translation>
    </message>
    <message>
        <source>Compare the fingerprint there with the one here.</source>
        <translation>So dấu vân tay ở đó với dấu trên máy này.</translation>
    </message>
    <message>
        <source>Approve. This machine then begins by itself.</source>
        <translation>Bấm duyệt. Máy này sẽ tự bắt đầu.</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Đang chờ văn phòng</translation>
    </message>
    <message>
        <source>The code comes as soon as the office answers.</source>
        <translation>Mã sẽ hiện ngay khi văn phòng trả lời.</translation>
    </message>
    <message>
        <source>Ask the office why. Then have another code drawn here.</source>
        <translation>Hỏi văn phòng lý do. Sau đó lấy mã khác tại đây.</translation>
    </message>
    <message>
        <source>Draw another code</source>
        <translation>Lấy mã khác</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Use the phone of the person who asked for the paper.</source>
        <translation>Dùng điện thoại của người đã yêu cầu giấy.</translation>
    </message>
    <message>
        <source>The slip stays good. Nothing counts as issued, no fee.</source>
        <translation>Phiếu vẫn dùng được. Chưa tính là đã cấp, không thu phí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Send the request, collect later</source>
        <translation>Gửi yêu cầu, lấy giấy sau</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Mã mới</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Sửa câu trả lời</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Chọn giấy khác</translation>
    </message>
    <message>
        <source>The page is there</source>
        <translation>Có giấy</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Khay trống</translation>
    </message>
    <message>
        <source>Slip for the counter</source>
        <translation>Phiếu ra quầy</translation>
    </message>
</context>
<context>
    <name>failure_words</name>
    <message>
        <source>Is the page in the tray?</source>
        <translation>Trong khay có giấy không?</translation>
    </message>
    <message>
        <source>The page could not be printed</source>
        <translation>Chưa in được giấy</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Chưa nối được với văn phòng</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>Văn phòng chưa trả lời được</translation>
    </message>
    <message>
        <source>The office's answer did not fit</source>
        <translation>Văn phòng trả lời không khớp</translation>
    </message>
    <message>
        <source>The phone said no</source>
        <translation>Điện thoại đã từ chối</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>Mã đã hết hạn</translation>
    </message>
    <message>
        <source>This phone is somebody else's</source>
        <translation>Điện thoại này của người khác</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>Khi không có điện thoại</translation>
    </message>
    <message>
        <source>No record was found</source>
        <translation>Chưa tìm thấy thông tin</translation>
    </message>
    <message>
        <source>More than one record was found</source>
        <translation>Tìm thấy nhiều hơn một hồ sơ</translation>
    </message>
    <message>
        <source>No birth was found</source>
        <translation>Chưa tìm thấy đăng ký khai sinh</translation>
    </message>
    <message>
        <source>No marriage was found</source>
        <translation>Chưa tìm thấy đăng ký kết hôn</translation>
    </message>
    <message>
        <source>No death was found</source>
        <translation>Chưa tìm thấy đăng ký khai tử</translation>
    </message>
    <message>
        <source>No child was found</source>
        <translation>Chưa tìm thấy thông tin con</translation>
    </message>
    <message>
        <source>No relative was found</source>
        <translation>Chưa tìm thấy người thân</translation>
    </message>
    <message>
        <source>Not available at this machine</source>
        <translation>Máy này chưa làm giấy này</translation>
    </message>
    <message>
        <source>The page cannot be drawn</source>
        <translation>Chưa vẽ được trang giấy</translation>
    </message>
    <message>
        <source>The machine has stopped itself</source>
        <translation>Máy đã tự dừng</translation>
    </message>
    <message>
        <source>The machine cannot keep records now</source>
        <translation>Máy chưa ghi sổ được</translation>
    </message>
    <message>
        <source>The slip is no longer good</source>
        <translation>Phiếu không còn dùng được</translation>
    </message>
    <message>
        <source>This machine is out of service</source>
        <translation>Máy này đang tạm ngừng</translation>
    </message>
    <message>
        <source>The machine is not sure the page came out. Please look in the tray.</source>
        <translation>Máy không chắc giấy đã ra. Mời nhìn vào khay.</translation>
    </message>
    <message>
        <source>Nothing usable came out. It is the machine's fault.</source>
        <translation>Không có trang nào dùng được. Lỗi của máy.</translation>
    </message>
    <message>
        <source>The line has been down since %1. Forms still print now.</source>
        <translation>Mất đường truyền từ %1. Tờ khai vẫn in ngay.</translation>
    </message>
    <message>
        <source>The line is down. Forms still print now.</source>
        <translation>Mất đường truyền. Tờ khai vẫn in ngay.</translation>
    </message>
    <message>
        <source>The office has trouble of its own. Forms still print now.</source>
        <translation>Văn phòng đang có trục trặc. Tờ khai vẫn in ngay.</translation>
    </message>
    <message>
        <source>It was for another request. The machine shows and keeps none of it.</source>
        <translation>Đó là của yêu cầu khác. Máy không hiện và không giữ.</translation>
    </message>
    <message>
        <source>The request was refused on the phone.</source>
        <translation>Yêu cầu đã bị từ chối trên điện thoại.</translation>
    </message>
    <message>
        <source>The phone did not confirm in time.</source>
        <translation>Điện thoại chưa xác nhận kịp.</translation>
    </message>
    <message>
        <source>Use the phone of the person on the card.</source>
        <translation>Dùng điện thoại của người trên thẻ.</translation>
    </message>
    <message>
        <source>The phone proves who asks. Without it, the counter can help.</source>
        <translation>Điện thoại chứng minh ai yêu cầu. Không có, mời ra quầy.</translation>
    </message>
    <message>
        <source>The registry has no entry that fits. That is no judgement.</source>
        <translation>Sổ đăng ký chưa có mục phù hợp. Đây chưa phải kết luận.</translation>
    </message>
    <message>
        <source>The registry has several entries. A person must choose the right one.</source>
        <translation>Sổ đăng ký có vài mục. Cần nhân viên chọn đúng mục.</translation>
    </message>
    <message>
        <source>The register of births here has no entry of this person.</source>
        <translation>Sổ khai sinh tại đây chưa có tên người này.</translation>
    </message>
    <message>
        <source>The register of marriages here has no entry of this person.</source>
        <translation>Sổ kết hôn tại đây chưa có tên người này.</translation>
    </message>
    <message>
        <source>The register of deaths here has no entry of this person.</source>
        <translation>Sổ khai tử tại đây chưa có tên người này.</translation>
    </message>
    <message>
        <source>The registry names no child for this person. That is no judgement.</source>
        <translation>Sổ đăng ký chưa ghi con của người này. Đây chưa phải kết luận.</translation>
    </message>
    <message>
        <source>The register of deaths here names no parent, spouse or child of this person.</source>
        <translation>Sổ khai tử tại đây chưa ghi cha, mẹ, vợ, chồng, con của người này.</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now.</source>
        <translation>Văn phòng hiện chưa cấp giấy này tại đây.</translation>
    </message>
    <message>
        <source>Something in the answers does not fit the page.</source>
        <translation>Có câu trả lời không vừa trang giấy.</translation>
    </message>
    <message>
        <source>The page did not fit the person on the screen. Nothing was printed.</source>
        <translation>Trang không khớp người trên màn hình. Chưa in gì.</translation>
    </message>
    <message>
        <source>Without a record it must not issue. It is the machine's fault.</source>
        <translation>Không ghi sổ thì không được cấp. Lỗi của máy.</translation>
    </message>
    <message>
        <source>The paper was collected, or the last day has passed.</source>
        <translation>Giấy đã được lấy, hoặc phiếu đã quá hạn.</translation>
    </message>
    <message>
        <source>The office took the machine out of service just now.</source>
        <translation>Văn phòng vừa cho máy này tạm ngừng.</translation>
    </message>
    <message>
        <source>It is kept until you answer. No fee.</source>
        <translation>Được giữ đến khi trả lời. Chưa thu phí.</translation>
    </message>
    <message>
        <source>Not counted as issued. No fee.</source>
        <translation>Chưa tính là đã cấp. Chưa thu phí.</translation>
    </message>
    <message>
        <source>Nothing was issued, nothing was kept. No fee.</source>
        <translation>Chưa cấp gì, không giữ gì. Chưa thu phí.</translation>
    </message>
    <message>
        <source>The answers are still here. Nothing was issued.</source>
        <translation>Câu trả lời vẫn còn. Chưa cấp gì.</translation>
    </message>
    <message>
        <source>Nothing was issued. No fee.</source>
        <translation>Chưa cấp gì. Chưa thu phí.</translation>
    </message>
    <message>
        <source>Nothing was issued here. A new request is free.</source>
        <translation>Chưa cấp giấy nào ở đây. Yêu cầu lại miễn phí.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>Đã báo nhân viên lúc %1.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>Đang báo nhân viên.</translation>
    </message>
    <message>
        <source>The counter, with your ID card and residence papers.</source>
        <translation>Quầy; mang thẻ căn cước và giấy tờ cư trú.</translation>
    </message>
    <message>
        <source>The counter, with the child's birth certificate.</source>
        <translation>Quầy; mang giấy khai sinh của con.</translation>
    </message>
    <message>
        <source>The counter, with the old paper if there is one.</source>
        <translation>Quầy, kèm giấy cũ nếu có.</translation>
    </message>
    <message>
        <source>The counter, with your ID card.</source>
        <translation>Quầy; mang thẻ căn cước.</translation>
    </message>
    <message>
        <source>Another machine, or the counter.</source>
        <translation>Máy khác, hoặc quầy.</translation>
    </message>
    <message>
        <source>The counter, or press Help.</source>
        <translation>Quầy, hoặc bấm Gọi giúp.</translation>
    </message>
</context>
<context>
    <name>fill</name>
    <message>
        <source>Use instead: {text}</source>
        <translation>Dùng thay: {text}</translation>
    </message>
    <message>
        <source>Count the digits again: numbers of {country} rarely have {count}.</source>
        <translation>Mời đếm lại: số điện thoại {country} ít khi có {count} chữ số.</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Chưa điền</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Người thứ {number}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Dòng {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n places still to correct</source>
        <translation>
            <numerusform>Còn %n chỗ cần sửa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>No phone</source>
        <translation>Không có điện thoại</translation>
    </message>
    <message>
        <source>Forms print without one. Certificates: at the counter.</source>
        <translation>Tờ khai vẫn in được. Giấy xác nhận: ra quầy.</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Không mang thẻ</translation>
    </message>
    <message>
        <source>Type your details in, or use a passport.</source>
        <translation>Gõ thông tin vào, hoặc dùng hộ chiếu.</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>Làm cho con</translation>
    </message>
    <message>
        <source>Choose the paper; then say that it is for your child.</source>
        <translation>Chọn giấy, rồi chọn “Cho con tôi”.</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Khó đọc chữ</translation>
    </message>
    <message>
        <source>Press “Read aloud”, or plug in headphones.</source>
        <translation>Bấm “Nghe đọc”, hoặc cắm tai nghe.</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>The glass is below the screen, on the left.</source>
        <translation>Mặt kính ở ngay dưới màn hình, bên trái.</translation>
    </message>
    <message>
        <source>The glass is below the screen, in the middle.</source>
        <translation>Mặt kính ở ngay dưới màn hình, chính giữa.</translation>
    </message>
    <message>
        <source>The glass is below the screen, on the right.</source>
        <translation>Mặt kính ở ngay dưới màn hình, bên phải.</translation>
    </message>
    <message>
        <source>This is not a passport page. Open the page with the photo.</source>
        <translation>Đây không phải trang hộ chiếu. Mở trang có ảnh.</translation>
    </message>
    <message>
        <source>This is not an ID card code. Turn the card over and try again.</source>
        <translation>Đây không phải mã trên thẻ căn cước. Lật thẻ và thử lại.</translation>
    </message>
    <message>
        <source>This code holds more than a document does. Lay down only the document.</source>
        <translation>Mã này không phải của giấy tờ tùy thân. Chỉ đặt giấy tờ tùy thân.</translation>
    </message>
    <message>
        <source>The lines with arrows cannot be read. Wipe the page and try again.</source>
        <translation>Chưa đọc được hai dòng có dấu &lt;. Lau trang và thử lại.</translation>
    </message>
    <message>
        <source>The code is damaged or dirty. Wipe the card and try again.</source>
        <translation>Mã bị xước hoặc bẩn. Lau thẻ và thử lại.</translation>
    </message>
    <message>
        <source>Part of the page is missing. Lay it flat and try again.</source>
        <translation>Trang bị thiếu một phần. Đặt phẳng và thử lại.</translation>
    </message>
    <message>
        <source>Part of the code is missing. Lay the card flat and try again.</source>
        <translation>Mã bị thiếu một phần. Đặt thẻ phẳng và thử lại.</translation>
    </message>
    <message>
        <source>The number of the passport was not read. Lay it flat and try again.</source>
        <translation>Chưa đọc được số hộ chiếu. Đặt phẳng và thử lại.</translation>
    </message>
    <message>
        <source>The ID number has 12 digits. There are %1 here.</source>
        <translation>Số định danh có 12 chữ số. Ở đây mới có %1.</translation>
    </message>
    <message>
        <source>The ID number does not have 12 digits. Try again.</source>
        <translation>Số định danh không đủ 12 chữ số. Mời thử lại.</translation>
    </message>
    <message>
        <source>The ID number must be digits only. Try again, or go on without.</source>
        <translation>Số định danh chỉ gồm chữ số. Thử lại, hoặc làm tiếp không cần thẻ.</translation>
    </message>
    <message>
        <source>The day of birth in the code does not exist. Try again, or go on without.</source>
        <translation>Ngày sinh trong mã không có thật. Thử lại, hoặc làm tiếp không cần thẻ.</translation>
    </message>
    <message>
        <source>The day of issue in the code does not exist. Try again, or go on without.</source>
        <translation>Ngày cấp trong mã không có thật. Thử lại, hoặc làm tiếp không cần thẻ.</translation>
    </message>
    <message>
        <source>The last day of validity does not exist. Try again, or go on without.</source>
        <translation>Ngày hết hạn không có thật. Thử lại, hoặc làm tiếp không cần thẻ.</translation>
    </message>
    <message>
        <source>The sex in the code is unclear. Try again, or go on without.</source>
        <translation>Giới tính trong mã không rõ. Thử lại, hoặc làm tiếp không cần thẻ.</translation>
    </message>
    <message>
        <source>There is no name in the code. Try again, or go on without.</source>
        <translation>Trong mã không có tên. Thử lại, hoặc làm tiếp không cần thẻ.</translation>
    </message>
    <message>
        <source>The lines with arrows were misread. Lay it flat and keep it still.</source>
        <translation>Các dòng có dấu &lt; chưa đọc đúng. Đặt phẳng và giữ yên.</translation>
    </message>
    <message>
        <source>The lines with arrows are not whole. Push it into the corner.</source>
        <translation>Các dòng có dấu &lt; bị thiếu. Đẩy sát vào góc.</translation>
    </message>
    <message>
        <source>This page cannot be read here. Open the page with the photo.</source>
        <translation>Máy không đọc được trang này. Mở trang có ảnh.</translation>
    </message>
    <message>
        <source>The machine cannot read this kind. Use an ID card or a passport.</source>
        <translation>Máy chưa đọc được loại này. Dùng thẻ căn cước hoặc hộ chiếu.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Tone {tone}</source>
        <translation>Dấu {tone}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>Xóa một chữ</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chữ số và dấu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Capitals: off</source>
        <translation>Chữ hoa: tắt</translation>
    </message>
    <message>
        <source>Capitals: one letter</source>
        <translation>Chữ hoa: một chữ</translation>
    </message>
    <message>
        <source>Capitals: on</source>
        <translation>Chữ hoa: bật</translation>
    </message>
    <message>
        <source>Typing by Telex</source>
        <translation>Gõ kiểu Telex</translation>
    </message>
    <message>
        <source>Typing by VNI</source>
        <translation>Gõ kiểu VNI</translation>
    </message>
    <message>
        <source>Typing as the keys say</source>
        <translation>Gõ đúng như phím</translation>
    </message>
    <message>
        <source>Change letters: {letters}</source>
        <translation>Đổi bộ chữ: {letters}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>dấu chấm</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>gạch nối</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>gạch dưới</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>gạch chéo</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>mở ngoặc</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>đóng ngoặc</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>hai chấm</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>chấm phẩy</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>dấu nháy</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>a còng</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>dấu cộng</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January</source>
        <translation>tháng 1</translation>
    </message>
    <message>
        <source>February</source>
        <translation>tháng 2</translation>
    </message>
    <message>
        <source>March</source>
        <translation>tháng 3</translation>
    </message>
    <message>
        <source>April</source>
        <translation>tháng 4</translation>
    </message>
    <message>
        <source>May</source>
        <translation>tháng 5</translation>
    </message>
    <message>
        <source>June</source>
        <translation>tháng 6</translation>
    </message>
    <message>
        <source>July</source>
        <translation>tháng 7</translation>
    </message>
    <message>
        <source>August</source>
        <translation>tháng 8</translation>
    </message>
    <message>
        <source>September</source>
        <translation>tháng 9</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tháng 10</translation>
    </message>
    <message>
        <source>November</source>
        <translation>tháng 11</translation>
    </message>
    <message>
        <source>December</source>
        <translation>tháng 12</translation>
    </message>
</context>
<context>
    <name>opening_words</name>
    <message>
        <source>{time} on Monday</source>
        <translation>{time} thứ Hai</translation>
    </message>
    <message>
        <source>{time} on Tuesday</source>
        <translation>{time} thứ Ba</translation>
    </message>
    <message>
        <source>{time} on Wednesday</source>
        <translation>{time} thứ Tư</translation>
    </message>
    <message>
        <source>{time} on Thursday</source>
        <translation>{time} thứ Năm</translation>
    </message>
    <message>
        <source>{time} on Friday</source>
        <translation>{time} thứ Sáu</translation>
    </message>
    <message>
        <source>{time} on Saturday</source>
        <translation>{time} thứ Bảy</translation>
    </message>
    <message>
        <source>{time} on Sunday</source>
        <translation>{time} Chủ Nhật</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{time} ngày {day} {month}</translation>
    </message>
</context>
<context>
    <name>out_of_service</name>
    <message>
        <source>Stopped by itself at %1, to be safe.</source>
        <translation>Máy tự dừng lúc %1 để an toàn.</translation>
    </message>
    <message>
        <source>The office no longer accepts this machine's key.</source>
        <translation>Văn phòng không còn chấp nhận khóa của máy này.</translation>
    </message>
    <message>
        <source>Taken out of service by the office at %1.</source>
        <translation>Văn phòng cho máy tạm ngừng lúc %1.</translation>
    </message>
    <message>
        <source>A technician makes a new key and has it enrolled.</source>
        <translation>Kỹ thuật viên tạo khóa mới và ghi danh lại máy.</translation>
    </message>
    <message>
        <source>The power is out. It waits for it to be back.</source>
        <translation>Mất điện. Máy chờ có điện lại.</translation>
    </message>
    <message>
        <source>Its cabinet is open: it is being looked after.</source>
        <translation>Tủ máy đang mở: có người bảo trì.</translation>
    </message>
    <message>
        <source>It cannot keep records now. It waits until it can.</source>
        <translation>Máy chưa ghi sổ được. Máy chờ đến khi ghi lại được.</translation>
    </message>
    <message>
        <source>Its keys cannot be opened now. Its log names the file.</source>
        <translation>Hiện không mở được khóa của máy. Nhật ký của máy ghi tên tệp.</translation>
    </message>
    <message>
        <source>Being serviced since %1.</source>
        <translation>Đang bảo trì từ %1.</translation>
    </message>
    <message>
        <source>The counter in %1. This machine comes back by itself.</source>
        <translation>Quầy tại %1. Máy sẽ tự hoạt động lại.</translation>
    </message>
    <message>
        <source>The counter in %1. Staff know about it.</source>
        <translation>Quầy tại %1. Nhân viên đã biết.</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Choose the country of the number, or search by name.</source>
        <translation>Chọn nước của số điện thoại, hoặc tìm theo tên.</translation>
    </message>
    <message>
        <source>Choose one, or search by name.</source>
        <translation>Chọn một nước, hoặc tìm theo tên.</translation>
    </message>
    <message>
        <source>Choose the province, or search by name.</source>
        <translation>Chọn tỉnh, thành phố, hoặc tìm theo tên phường, xã.</translation>
    </message>
    <message>
        <source>Choose the ward or commune in {province}.</source>
        <translation>Chọn phường, xã thuộc {province}.</translation>
    </message>
    <message>
        <source>No such name is known. Type fewer letters.</source>
        <translation>Chưa thấy tên này. Gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <translation>Tên nước</translation>
    </message>
    <message>
        <source>Ward or commune</source>
        <translation>Tên phường, xã</translation>
    </message>
    <message>
        <source>Search by the country's name</source>
        <translation>Tìm theo tên nước</translation>
    </message>
    <message>
        <source>Search by the ward's or commune's name</source>
        <translation>Tìm theo tên phường, xã</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Getting the number</source>
        <translation>Văn phòng đang cấp số</translation>
    </message>
    <message>
        <source>The page is being drawn</source>
        <translation>Đang vẽ trang</translation>
    </message>
    <message>
        <source>The page is being compared</source>
        <translation>Đang so trang in</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)</source>
        <translation>
            <numerusform>Đang in %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has found the record</source>
        <translation>Văn phòng đã tìm thấy thông tin</translation>
    </message>
    <message>
        <source>Number %1 given</source>
        <translation>Đã cấp số %1</translation>
    </message>
    <message>
        <source>The office gives a number</source>
        <translation>Văn phòng cấp số</translation>
    </message>
    <message>
        <source>Page compared with the person asking</source>
        <translation>So trang in với người yêu cầu</translation>
    </message>
    <message>
        <source>Comparing the page with the person asking</source>
        <translation>So trang in với người yêu cầu</translation>
    </message>
    <message>
        <source>Page drawn from the answers</source>
        <translation>Vẽ trang từ câu trả lời</translation>
    </message>
    <message>
        <source>Page compared with the answers</source>
        <translation>So trang in với câu trả lời</translation>
    </message>
    <message>
        <source>Comparing the page with the answers</source>
        <translation>So trang in với câu trả lời</translation>
    </message>
    <message numerus="yes">
        <source>Print %n A4 page(s)</source>
        <translation>
            <numerusform>In %n trang A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: print the receipt</source>
        <translation>Tiếp theo: in biên nhận</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>In biên nhận</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Đã in biên nhận</translation>
    </message>
    <message>
        <source>The receipt did not come out</source>
        <translation>Biên nhận không in được</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Giấy bị kẹt trong máy in</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>Máy in hết giấy</translation>
    </message>
    <message>
        <source>The printer's cover is open</source>
        <translation>Nắp máy in đang mở</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>Máy in hết mực</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Máy in không trả lời</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>Máy in đã dừng</translation>
    </message>
    <message>
        <source>The page stopped halfway. It is the machine's fault.</source>
        <translation>Giấy dừng giữa chừng. Lỗi của máy.</translation>
    </message>
    <message>
        <source>No sheet is left in the machine.</source>
        <translation>Trong máy không còn tờ giấy nào.</translation>
    </message>
    <message>
        <source>Printing goes on when it is closed.</source>
        <translation>Đóng nắp lại là máy in tiếp.</translation>
    </message>
    <message>
        <source>The cartridge must be changed.</source>
        <translation>Cần thay hộp mực.</translation>
    </message>
    <message>
        <source>The machine cannot reach it at the moment.</source>
        <translation>Máy chưa nối được với máy in.</translation>
    </message>
    <message>
        <source>It needs a person to look at it.</source>
        <translation>Cần nhân viên đến xem.</translation>
    </message>
    <message>
        <source>It is kept. No fee, and not counted as issued.</source>
        <translation>Vẫn được giữ. Chưa thu phí, chưa tính là đã cấp.</translation>
    </message>
    <message>
        <source>Staff are being told now.</source>
        <translation>Đang báo nhân viên.</translation>
    </message>
    <message>
        <source>Staff were told at %1.</source>
        <translation>Đã báo nhân viên lúc %1.</translation>
    </message>
</context>
<context>
    <name>queued</name>
    <message>
        <source>The paper comes when the office answers.</source>
        <translation>Khi văn phòng trả lời mới có giấy.</translation>
    </message>
    <message>
        <source>The paper comes when the office is back.</source>
        <translation>Chưa nối được với văn phòng. Giấy sẽ có sau.</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Dùng đến %1</translation>
    </message>
    <message>
        <source>The slip did not come out</source>
        <translation>Phiếu chưa in ra được</translation>
    </message>
    <message>
        <source>This machine prints no slips</source>
        <translation>Máy này không in phiếu</translation>
    </message>
    <message>
        <source>Come back from tomorrow, to any Một Cửa machine.</source>
        <translation>Quay lại từ ngày mai, máy Một Cửa nào cũng được.</translation>
    </message>
    <message>
        <source>Photograph the code, or write the 12 letters down.</source>
        <translation>Chụp ảnh mã, hoặc chép lại 12 chữ.</translation>
    </message>
    <message>
        <source>Enter the code and confirm with your phone.</source>
        <translation>Nhập mã và xác nhận bằng điện thoại.</translation>
    </message>
    <message>
        <source>Scan the slip and confirm with your phone.</source>
        <translation>Quét phiếu và xác nhận bằng điện thoại.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the left.</source>
        <translation>Phiếu đang ra ở khe bên trái.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the left.</source>
        <translation>Lấy phiếu ở khe bên trái.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot in the middle.</source>
        <translation>Phiếu đang ra ở khe giữa.</translation>
    </message>
    <message>
        <source>Take the slip from the slot in the middle.</source>
        <translation>Lấy phiếu ở khe giữa.</translation>
    </message>
    <message>
        <source>The slip is coming out of the slot on the right.</source>
        <translation>Phiếu đang ra ở khe bên phải.</translation>
    </message>
    <message>
        <source>Take the slip from the slot on the right.</source>
        <translation>Lấy phiếu ở khe bên phải.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>Print %n pages</source>
        <translation>
            <numerusform>In %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Miễn phí</translation>
    </message>
</context>
<context>
    <name>root</name>
    <message>
        <source>Consent</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Điền tờ khai</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Gửi yêu cầu</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Phiếu hẹn</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Thử máy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>A4 printer</source>
        <translation>Máy in A4</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Máy in phiếu</translation>
    </message>
    <message>
        <source>Code reader</source>
        <translation>Đầu đọc mã</translation>
    </message>
    <message>
        <source>Battery (UPS)</source>
        <translation>Bộ lưu điện (UPS)</translation>
    </message>
    <message>
        <source>Cabinet door</source>
        <translation>Cửa tủ máy</translation>
    </message>
    <message>
        <source>Tray sensor</source>
        <translation>Cảm biến khay</translation>
    </message>
    <message>
        <source>Headphone jack</source>
        <translation>Lỗ cắm tai nghe</translation>
    </message>
    <message>
        <source>Status light</source>
        <translation>Đèn báo</translation>
    </message>
    <message>
        <source>Chip card reader</source>
        <translation>Đầu đọc thẻ chip</translation>
    </message>
    <message>
        <source>Banknote validator</source>
        <translation>Máy nhận tiền giấy</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Máy quét giấy tờ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Không có điện</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>A fault inside</source>
        <translation>Hỏng bên trong</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>Cần người xử lý</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Đang bận</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Bị tác động</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>On mains, charged %1 %</source>
        <translation>Điện lưới, sạc %1 %</translation>
    </message>
    <message>
        <source>Something lies in it</source>
        <translation>Có vật bên trong</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đang đóng</translation>
    </message>
    <message>
        <source>A paper lies in the tray</source>
        <translation>Có giấy trong khay</translation>
    </message>
    <message>
        <source>Tray empty</source>
        <translation>Khay trống</translation>
    </message>
    <message>
        <source>Headphones plugged in</source>
        <translation>Đã cắm tai nghe</translation>
    </message>
    <message>
        <source>Nothing plugged in</source>
        <translation>Chưa cắm gì</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Nắp</translation>
    </message>
    <message>
        <source>Paper path</source>
        <translation>Đường giấy</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>Mực</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Công tắc</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Nguồn điện</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Mức sạc</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Còn dùng được</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Bên trong</translation>
    </message>
    <message>
        <source>There is enough</source>
        <translation>Còn đủ</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>Sắp hết</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Đã hết</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bị kẹt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>A sheet lies in it</source>
        <translation>Có tờ giấy trong đó</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Thông suốt</translation>
    </message>
    <message>
        <source>A sheet is moving</source>
        <translation>Giấy đang chạy</translation>
    </message>
    <message>
        <source>A sheet was drawn back in</source>
        <translation>Giấy bị rút vào trong</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có gì</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Điện lưới</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Ắc quy</translation>
    </message>
    <message>
        <source>Battery, nearly empty</source>
        <translation>Ắc quy sắp cạn</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 giây trước</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 phút trước</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 giờ trước</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình này</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Keys closed by</source>
        <translation>Khóa được niêm bằng</translation>
    </message>
    <message>
        <source>Keys set aside</source>
        <translation>Khóa đã để riêng</translation>
    </message>
    <message>
        <source>Office's permit until</source>
        <translation>Văn phòng cho phép đến</translation>
    </message>
    <message>
        <source>This machine's TPM</source>
        <translation>TPM của máy này</translation>
    </message>
    <message>
        <source>A credential of the system</source>
        <translation>Thông tin xác thực của hệ thống</translation>
    </message>
    <message>
        <source>File permissions alone</source>
        <translation>Chỉ quyền truy cập tệp</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Trang đã in</translation>
    </message>
    <message>
        <source>Slips printed</source>
        <translation>Phiếu đã in</translation>
    </message>
    <message>
        <source>Codes read</source>
        <translation>Mã đã đọc</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Slip roll</source>
        <translation>Cuộn giấy phiếu</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Giấy A4</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n tờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>In trang thử</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>In phiếu thử</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Đọc thử một mã</translation>
    </message>
    <message>
        <source>Try the light</source>
        <translation>Thử đèn báo</translation>
    </message>
    <message>
        <source>Lay a code on the glass now.</source>
        <translation>Đặt một mã lên mặt kính ngay bây giờ.</translation>
    </message>
    <message>
        <source>Watch the light: it shows each sign for two seconds.</source>
        <translation>Nhìn đèn: mỗi tín hiệu sáng hai giây.</translation>
    </message>
    <message>
        <source>The printer is at work.</source>
        <translation>Máy in đang làm việc.</translation>
    </message>
    <message>
        <source>Listen: the sounds come one after another.</source>
        <translation>Lắng nghe: các âm thanh lần lượt phát ra.</translation>
    </message>
    <message>
        <source>The sounds were played. Were they heard?</source>
        <translation>Đã phát các âm thanh. Có nghe thấy không?</translation>
    </message>
    <message>
        <source>The light has shown its signs. Were they seen?</source>
        <translation>Đèn đã sáng các tín hiệu. Có nhìn thấy không?</translation>
    </message>
    <message>
        <source>Done and written into the log.</source>
        <translation>Đã xong và ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>That cannot be. Look at the number and try again.</source>
        <translation>Không được. Xem lại số và thử lại.</translation>
    </message>
    <message>
        <source>It is busy, or somebody stands at the machine. Try later.</source>
        <translation>Đang bận, hoặc có người đứng ở máy. Thử lại sau.</translation>
    </message>
    <message>
        <source>The device did not do it.</source>
        <translation>Thiết bị không làm được.</translation>
    </message>
    <message>
        <source>It came out. Is the frame whole, and every letter sharp?</source>
        <translation>Trang đã ra. Khung có đủ, chữ có nét không?</translation>
    </message>
    <message>
        <source>It came out. Is every letter sharp?</source>
        <translation>Phiếu đã ra. Chữ có nét không?</translation>
    </message>
    <message>
        <source>It waits inside the printer. Look at the printer's state.</source>
        <translation>Còn chờ trong máy in. Xem trạng thái máy in.</translation>
    </message>
    <message>
        <source>It came out unusable. Destroy it and enter it under Paper.</source>
        <translation>Giấy ra bị hỏng. Hủy và ghi vào mục Giấy.</translation>
    </message>
    <message>
        <source>The printer cannot say. Look whether it came out.</source>
        <translation>Máy in không rõ. Xem giấy đã ra chưa.</translation>
    </message>
    <message numerus="yes">
        <source>Read: %n byte(s).</source>
        <translation>
            <numerusform>Đã đọc %n byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Chưa đọc được gì.</translation>
    </message>
    <message>
        <source>Its name is not found</source>
        <translation>Không tìm thấy tên máy chủ</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the name server.</source>
        <translation>Xem cáp và bộ định tuyến, rồi máy chủ tên miền.</translation>
    </message>
    <message>
        <source>It refuses the connection</source>
        <translation>Từ chối kết nối</translation>
    </message>
    <message>
        <source>The computer is there; its service is not running.</source>
        <translation>Máy chủ có đó, nhưng dịch vụ không chạy.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Look at cable and router, then at the firewall.</source>
        <translation>Xem cáp và bộ định tuyến, rồi tường lửa.</translation>
    </message>
    <message>
        <source>No way leads there</source>
        <translation>Không có đường mạng tới đó</translation>
    </message>
    <message>
        <source>Look at cable, router and the machine's own address.</source>
        <translation>Xem cáp, bộ định tuyến và địa chỉ mạng của máy.</translation>
    </message>
    <message>
        <source>Its certificate does not fit</source>
        <translation>Chứng thư không đúng</translation>
    </message>
    <message>
        <source>Tell the office: nothing is sent until it is mended.</source>
        <translation>Báo văn phòng: chưa gửi được gì cho đến khi sửa.</translation>
    </message>
    <message>
        <source>Its certificate ends soon</source>
        <translation>Chứng thư sắp hết hạn</translation>
    </message>
    <message>
        <source>Tell the office: it must be renewed within two weeks.</source>
        <translation>Báo văn phòng: cần gia hạn trong hai tuần.</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Giờ hai máy lệch nhau</translation>
    </message>
    <message>
        <source>Set this machine's clock by the network.</source>
        <translation>Chỉnh giờ máy này theo mạng.</translation>
    </message>
    <message>
        <source>Its answer is not as it should be</source>
        <translation>Câu trả lời không như mong đợi</translation>
    </message>
    <message>
        <source>Tell the office the word for it: %1</source>
        <translation>Báo văn phòng từ này: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Office, news</source>
        <translation>Văn phòng, tin báo</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Dịch vụ in</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>không được nhận</translation>
    </message>
    <message>
        <source>was being tested already</source>
        <translation>đang bận</translation>
    </message>
    <message>
        <source>the device did not do it</source>
        <translation>thiết bị không làm được</translation>
    </message>
    <message>
        <source>held in the printer</source>
        <translation>còn chờ trong máy in</translation>
    </message>
    <message>
        <source>came out unusable</source>
        <translation>giấy ra bị hỏng</translation>
    </message>
    <message>
        <source>the printer could not say</source>
        <translation>máy in không rõ</translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>không đọc được gì</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Cho ngừng phục vụ</translation>
    </message>
    <message>
        <source>Put back into service</source>
        <translation>Cho phục vụ trở lại</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>Đã nạp giấy</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đã kiểm đếm</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Ghi giấy hỏng</translation>
    </message>
    <message>
        <source>Sheet settled</source>
        <translation>Đã kết luận một tờ</translation>
    </message>
    <message>
        <source>Tray cleared</source>
        <translation>Đã dọn khay</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Đã thử</translation>
    </message>
    <message>
        <source>Sound tested</source>
        <translation>Đã thử âm thanh</translation>
    </message>
    <message>
        <source>Network checked</source>
        <translation>Đã kiểm tra mạng</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Đã gửi lại</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đã đặt lại</translation>
    </message>
    <message>
        <source>Service mode opened</source>
        <translation>Mở chế độ bảo trì</translation>
    </message>
    <message>
        <source>Service mode closed</source>
        <translation>Đóng chế độ bảo trì</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Sai mã PIN</translation>
    </message>
    <message>
        <source>Wrong service card</source>
        <translation>Sai thẻ bảo trì</translation>
    </message>
    <message>
        <source>Technician added</source>
        <translation>Thêm kỹ thuật viên</translation>
    </message>
    <message>
        <source>Service card made</source>
        <translation>Cấp thẻ bảo trì</translation>
    </message>
    <message>
        <source>Technician removed</source>
        <translation>Xóa kỹ thuật viên</translation>
    </message>
    <message>
        <source>Locked after wrong entries</source>
        <translation>Khóa vì sai nhiều lần</translation>
    </message>
    <message>
        <source>Found and destroyed</source>
        <translation>Đã tìm thấy và hủy</translation>
    </message>
    <message>
        <source>It lay in the tray or in the printer.</source>
        <translation>Tờ giấy nằm trong khay hoặc máy in.</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>Người dân đã cầm</translation>
    </message>
    <message>
        <source>The person or the counter says so.</source>
        <translation>Người dân hoặc quầy xác nhận.</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Không có tờ nào ra</translation>
    </message>
    <message>
        <source>The paper count agrees.</source>
        <translation>Số giấy đếm được khớp.</translation>
    </message>
</context>
<context>
    <name>service_devices</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ ngày %2</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Khay đã trống</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>Cuộn mới</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Nạp giấy</translation>
    </message>
</context>
<context>
    <name>service_door</name>
    <message>
        <source>Try again at %1, in %2.</source>
        <translation>Thử lại lúc %1, còn %2.</translation>
    </message>
</context>
<context>
    <name>service_letters</name>
    <message>
        <source>Send it again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Once its cause has been mended.</source>
        <translation>Khi nguyên nhân đã được khắc phục.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>What became of a sheet</source>
        <translation>Kết quả của một tờ giấy</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>Một cuộc gọi giúp</translation>
    </message>
    <message>
        <source>A paper that somebody asked for</source>
        <translation>Một giấy tờ có người yêu cầu</translation>
    </message>
    <message>
        <source>That somebody agreed</source>
        <translation>Một sự đồng ý</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Một tin</translation>
    </message>
    <message>
        <source>Its time is over: nothing of it is left that could be sent.</source>
        <translation>Đã hết hạn: không còn gì để gửi.</translation>
    </message>
    <message>
        <source>The office was told something else. Compare it with them.</source>
        <translation>Văn phòng đã nhận thông tin khác. Hãy đối chiếu với văn phòng.</translation>
    </message>
    <message>
        <source>The office cannot take it as it is. Ask the office why.</source>
        <translation>Văn phòng không nhận được như vậy. Hãy hỏi văn phòng lý do.</translation>
    </message>
    <message>
        <source>Machine and office do not understand each other. Compare their versions.</source>
        <translation>Máy và văn phòng không hiểu nhau. Hãy so phiên bản của hai bên.</translation>
    </message>
    <message>
        <source>The office did not take it (%1). Ask the office.</source>
        <translation>Văn phòng không nhận (%1). Hãy hỏi văn phòng.</translation>
    </message>
    <message>
        <source>It was settled at the counter.</source>
        <translation>Đã giải quyết tại quầy.</translation>
    </message>
    <message>
        <source>Nobody needs it any more.</source>
        <translation>Không ai cần nữa.</translation>
    </message>
</context>
<context>
    <name>service_mode</name>
    <message numerus="yes">
        <source>%n message(s) wait for the office</source>
        <translation>
            <numerusform>%n tin chờ gửi văn phòng</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this sheet?</source>
        <translation>Tờ giấy này ra sao?</translation>
    </message>
    <message>
        <source>What should become of this message?</source>
        <translation>Nên làm gì với tin này?</translation>
    </message>
    <message>
        <source>Take it out of service?</source>
        <translation>Cho máy ngừng phục vụ?</translation>
    </message>
    <message>
        <source>How many lie in it now?</source>
        <translation>Hiện có bao nhiêu?</translation>
    </message>
    <message>
        <source>How many were counted?</source>
        <translation>Đếm được bao nhiêu?</translation>
    </message>
    <message>
        <source>How many were spoiled?</source>
        <translation>Hỏng bao nhiêu?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) somebody</source>
        <translation>
            <numerusform>%n thiết bị cần xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them work</source>
        <translation>Tất cả đều hoạt động</translation>
    </message>
    <message>
        <source>Every host is being asked.</source>
        <translation>Đang hỏi từng máy chủ.</translation>
    </message>
    <message>
        <source>The machine is doing it.</source>
        <translation>Máy đang thực hiện.</translation>
    </message>
</context>
<context>
    <name>service_paper</name>
    <message>
        <source>Never filled: enter what lies in it now.</source>
        <translation>Chưa ghi lần nào: nhập số hiện có.</translation>
    </message>
    <message>
        <source>About %1 of %2</source>
        <translation>Còn khoảng %1 trên %2</translation>
    </message>
    <message>
        <source>Filled %1 by %2</source>
        <translation>%2 nạp lúc %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>Begun with</source>
        <translation>Đầu ngày</translation>
    </message>
    <message>
        <source>+ filled in</source>
        <translation>+ nạp thêm</translation>
    </message>
    <message>
        <source>− printed</source>
        <translation>− đã in</translation>
    </message>
    <message>
        <source>− spoiled</source>
        <translation>− hỏng</translation>
    </message>
    <message>
        <source>= expected</source>
        <translation>= phải còn</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đếm được</translation>
    </message>
    <message>
        <source>expected %1, counted %2</source>
        <translation>phải còn %1, đếm được %2</translation>
    </message>
    <message>
        <source>The ledger sent %1, the printer printed %2.</source>
        <translation>Sổ cấp giấy gửi in %1, máy in đã in %2.</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>Chưa ai đếm.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing.</source>
        <translation>
            <numerusform>Thiếu %n tờ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) too many.</source>
        <translation>
            <numerusform>Thừa %n tờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything adds up.</source>
        <translation>Số giấy khớp.</translation>
    </message>
    <message>
        <source>%1, sheet %2, %3</source>
        <translation>%1, tờ %2, %3</translation>
    </message>
</context>
<context>
    <name>service_rows</name>
    <message>
        <source>Play the sounds</source>
        <translation>Phát thử âm thanh</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Chưa thử</translation>
    </message>
    <message>
        <source>Answers in %1 ms</source>
        <translation>Trả lời trong %1 ms</translation>
    </message>
    <message>
        <source>Its certificate is good until %1</source>
        <translation>Chứng thư có hạn đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in trouble</source>
        <translation>
            <numerusform>%n máy chủ có vấn đề</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>service_steps</name>
    <message>
        <source>No paper</source>
        <translation>Hết giấy</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Giấy sắp hết</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>Kẹt giấy</translation>
    </message>
    <message>
        <source>A cover stands open</source>
        <translation>Nắp đang mở</translation>
    </message>
    <message>
        <source>The cutter is blocked</source>
        <translation>Dao cắt bị kẹt</translation>
    </message>
    <message>
        <source>No toner</source>
        <translation>Hết mực</translation>
    </message>
    <message>
        <source>Toner is running low</source>
        <translation>Mực sắp hết</translation>
    </message>
    <message>
        <source>Switched off line</source>
        <translation>Đã bị chuyển ngoại tuyến</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Không có điện</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Its settings do not fit</source>
        <translation>Cài đặt chưa đúng</translation>
    </message>
    <message>
        <source>The print head is hot</source>
        <translation>Đầu in quá nóng</translation>
    </message>
    <message>
        <source>A fault inside the device</source>
        <translation>Hỏng bên trong thiết bị</translation>
    </message>
    <message>
        <source>The output tray is full</source>
        <translation>Khay ra đã đầy</translation>
    </message>
    <message>
        <source>A tray is missing</source>
        <translation>Thiếu khay giấy</translation>
    </message>
    <message>
        <source>Somebody tampers with it</source>
        <translation>Có người tác động vào máy</translation>
    </message>
    <message>
        <source>It was left unfinished</source>
        <translation>Có bộ phận để dở</translation>
    </message>
    <message>
        <source>Running on the battery</source>
        <translation>Đang chạy bằng ắc quy</translation>
    </message>
    <message>
        <source>The battery is nearly empty</source>
        <translation>Ắc quy sắp cạn</translation>
    </message>
    <message>
        <source>The battery is worn out</source>
        <translation>Ắc quy đã chai</translation>
    </message>
    <message>
        <source>The cabinet is open</source>
        <translation>Tủ máy đang mở</translation>
    </message>
    <message>
        <source>It is at work</source>
        <translation>Đang làm việc</translation>
    </message>
    <message>
        <source>Needs a technician</source>
        <translation>Cần kỹ thuật viên</translation>
    </message>
    <message>
        <source>Open the slip printer and take out the empty core.</source>
        <translation>Mở máy in phiếu, lấy lõi giấy cũ ra.</translation>
    </message>
    <message>
        <source>Lay the new roll in as the picture inside shows.</source>
        <translation>Đặt cuộn mới theo hình vẽ bên trong.</translation>
    </message>
    <message>
        <source>Pull out a hand's width of paper and close the cover.</source>
        <translation>Kéo giấy ra một gang tay rồi đóng nắp.</translation>
    </message>
    <message>
        <source>Press “New roll” below and enter its slips.</source>
        <translation>Bấm “Cuộn mới” bên dưới và nhập số phiếu.</translation>
    </message>
    <message>
        <source>Have a new roll ready. Slips still print.</source>
        <translation>Chuẩn bị cuộn mới. Phiếu vẫn in được.</translation>
    </message>
    <message>
        <source>Change the roll when nobody stands at the machine.</source>
        <translation>Thay cuộn khi không có ai ở máy.</translation>
    </message>
    <message>
        <source>See whether the roll lies straight.</source>
        <translation>Xem cuộn giấy có nằm thẳng không.</translation>
    </message>
    <message>
        <source>Press the cover down on both sides until it clicks.</source>
        <translation>Ấn nắp cả hai bên cho đến khi khớp.</translation>
    </message>
    <message>
        <source>Pull out the paper tray and remove torn sheets.</source>
        <translation>Kéo khay giấy ra, bỏ tờ rách.</translation>
    </message>
    <message>
        <source>Fill in A4 paper, not above the mark.</source>
        <translation>Nạp giấy A4, không quá vạch.</translation>
    </message>
    <message>
        <source>Push the tray in until it clicks.</source>
        <translation>Đẩy khay vào cho đến khi khớp.</translation>
    </message>
    <message>
        <source>Press “Refill” below and enter what lies in it now.</source>
        <translation>Bấm “Nạp giấy” bên dưới và nhập số hiện có.</translation>
    </message>
    <message>
        <source>Have A4 paper ready. Pages still print.</source>
        <translation>Chuẩn bị giấy A4. Trang vẫn in được.</translation>
    </message>
    <message>
        <source>Fill the tray when nobody stands at the machine.</source>
        <translation>Nạp khay khi không có ai ở máy.</translation>
    </message>
    <message>
        <source>Open the front and rear covers of the printer.</source>
        <translation>Mở nắp trước và nắp sau máy in.</translation>
    </message>
    <message>
        <source>Pull the sheet out slowly, with both hands.</source>
        <translation>Kéo tờ giấy ra từ từ bằng hai tay.</translation>
    </message>
    <message>
        <source>Destroy torn sheets, then enter them under Paper.</source>
        <translation>Hủy tờ rách, rồi ghi vào mục Giấy.</translation>
    </message>
    <message>
        <source>Close every cover and print a test page.</source>
        <translation>Đóng mọi nắp và in trang thử.</translation>
    </message>
    <message>
        <source>Look at the front, rear and tray covers.</source>
        <translation>Xem nắp trước, nắp sau và khay.</translation>
    </message>
    <message>
        <source>Press each one shut until it clicks.</source>
        <translation>Ấn từng nắp cho đến khi khớp.</translation>
    </message>
    <message>
        <source>Look which tray of the printer is not in its place.</source>
        <translation>Xem khay nào của máy in chưa đúng chỗ.</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>Đẩy vào cho đến khi khớp.</translation>
    </message>
    <message>
        <source>Take every paper out of the tray.</source>
        <translation>Lấy hết giấy ra khỏi khay.</translation>
    </message>
    <message>
        <source>Lock left papers away or destroy them, unread.</source>
        <translation>Cất khóa hoặc hủy giấy bỏ quên, không đọc.</translation>
    </message>
    <message>
        <source>Press “The tray is empty” below.</source>
        <translation>Bấm “Khay đã trống” bên dưới.</translation>
    </message>
    <message>
        <source>Switch the slip printer off and open its cover.</source>
        <translation>Tắt máy in phiếu và mở nắp.</translation>
    </message>
    <message>
        <source>Turn the cutter's wheel until the blade is back.</source>
        <translation>Xoay bánh dao cho đến khi lưỡi lùi hẳn.</translation>
    </message>
    <message>
        <source>Take out scraps of paper. Keep fingers off the blade.</source>
        <translation>Lấy vụn giấy ra. Không chạm tay vào lưỡi dao.</translation>
    </message>
    <message>
        <source>Close the cover, switch on, print a test slip.</source>
        <translation>Đóng nắp, bật máy, in phiếu thử.</translation>
    </message>
    <message>
        <source>Wait some minutes. Printing goes on by itself.</source>
        <translation>Chờ vài phút. Máy tự in tiếp.</translation>
    </message>
    <message>
        <source>Free the air slots of cabinet and printer.</source>
        <translation>Để thoáng khe gió của tủ và máy in.</translation>
    </message>
    <message>
        <source>Open the front cover and pull out the cartridge.</source>
        <translation>Mở nắp trước và kéo hộp mực ra.</translation>
    </message>
    <message>
        <source>Shake the new one gently and pull off its seal.</source>
        <translation>Lắc nhẹ hộp mới và bóc băng niêm.</translation>
    </message>
    <message>
        <source>Push it in until it clicks and close the cover.</source>
        <translation>Đẩy vào cho khớp rồi đóng nắp.</translation>
    </message>
    <message>
        <source>Print a test page.</source>
        <translation>In trang thử.</translation>
    </message>
    <message>
        <source>Have a new cartridge ready. Pages still print.</source>
        <translation>Chuẩn bị hộp mực mới. Trang vẫn in được.</translation>
    </message>
    <message>
        <source>Print a test page. Change the cartridge if it is pale.</source>
        <translation>In trang thử. Chữ mờ thì thay hộp mực.</translation>
    </message>
    <message>
        <source>See whether the hall has power.</source>
        <translation>Xem cả sảnh có điện không.</translation>
    </message>
    <message>
        <source>Press the battery's plug into the wall socket.</source>
        <translation>Cắm chặt phích bộ lưu điện vào ổ tường.</translation>
    </message>
    <message>
        <source>Nobody can begin until the mains are back.</source>
        <translation>Chưa ai dùng được cho đến khi có điện lưới.</translation>
    </message>
    <message>
        <source>Bring the mains back within minutes.</source>
        <translation>Khôi phục điện lưới trong vài phút.</translation>
    </message>
    <message>
        <source>If that cannot be, switch the machine off now.</source>
        <translation>Nếu không được, tắt máy ngay.</translation>
    </message>
    <message>
        <source>Have a new battery of the same type brought.</source>
        <translation>Nhờ mang ắc quy mới cùng loại đến.</translation>
    </message>
    <message>
        <source>Take the machine out of service before it is changed.</source>
        <translation>Cho máy ngừng phục vụ trước khi thay.</translation>
    </message>
    <message>
        <source>Change it as the maker's manual says.</source>
        <translation>Thay theo hướng dẫn của hãng.</translation>
    </message>
    <message>
        <source>Close the cabinet and lock it.</source>
        <translation>Đóng tủ máy và khóa lại.</translation>
    </message>
    <message>
        <source>Still shown as open? Look at the door's switch.</source>
        <translation>Vẫn báo mở? Xem công tắc cửa.</translation>
    </message>
    <message>
        <source>See whether the device is switched on.</source>
        <translation>Xem thiết bị đã bật chưa.</translation>
    </message>
    <message>
        <source>Press its power cable in at both ends.</source>
        <translation>Cắm chặt dây nguồn ở cả hai đầu.</translation>
    </message>
    <message>
        <source>Try the socket with another device.</source>
        <translation>Thử ổ điện với thiết bị khác.</translation>
    </message>
    <message>
        <source>Still there? Press “Reset” below.</source>
        <translation>Vẫn còn? Bấm “Đặt lại” bên dưới.</translation>
    </message>
    <message>
        <source>Still there? Try another cable.</source>
        <translation>Vẫn còn? Thử dây cáp khác.</translation>
    </message>
    <message>
        <source>Press the “on line” or “feed” key on the device.</source>
        <translation>Bấm phím “on line” hoặc “feed” trên thiết bị.</translation>
    </message>
    <message>
        <source>Its light is steady when it takes jobs again.</source>
        <translation>Đèn sáng đều là đã nhận việc lại.</translation>
    </message>
    <message>
        <source>Press the data cable in at both ends.</source>
        <translation>Cắm chặt cáp dữ liệu ở cả hai đầu.</translation>
    </message>
    <message>
        <source>Try another socket of the computer.</source>
        <translation>Thử cổng khác của máy tính.</translation>
    </message>
    <message>
        <source>Then test it.</source>
        <translation>Rồi thử lại thiết bị.</translation>
    </message>
    <message>
        <source>At work for minutes? Switch it off and on.</source>
        <translation>Bận nhiều phút? Tắt rồi bật lại.</translation>
    </message>
    <message>
        <source>Take the machine out of service.</source>
        <translation>Cho máy ngừng phục vụ.</translation>
    </message>
    <message>
        <source>Touch nothing and call the office.</source>
        <translation>Không chạm vào gì và gọi văn phòng.</translation>
    </message>
    <message>
        <source>Look at the device's own panel.</source>
        <translation>Xem bảng điều khiển của thiết bị.</translation>
    </message>
    <message>
        <source>Close or push in what stands open or is missing.</source>
        <translation>Đóng nắp đang mở, lắp phần còn thiếu.</translation>
    </message>
    <message>
        <source>Empty what is full.</source>
        <translation>Dọn chỗ đã đầy.</translation>
    </message>
    <message>
        <source>Switch the device off, wait ten seconds, switch it on.</source>
        <translation>Tắt thiết bị, chờ mười giây, bật lại.</translation>
    </message>
    <message>
        <source>Pull its data cable and plug it in again.</source>
        <translation>Rút cáp dữ liệu rồi cắm lại.</translation>
    </message>
    <message>
        <source>Open this device's page in the technicians' manual.</source>
        <translation>Mở trang thiết bị này trong sổ tay kỹ thuật.</translation>
    </message>
    <message>
        <source>Set interface, speed and parity as it says.</source>
        <translation>Đặt giao tiếp, tốc độ, chẵn lẻ như trong đó.</translation>
    </message>
    <message>
        <source>Still there? Write down its own words from below.</source>
        <translation>Vẫn còn? Ghi lại nguyên văn bên dưới.</translation>
    </message>
    <message>
        <source>Change the device or have it repaired.</source>
        <translation>Thay thiết bị hoặc đem sửa.</translation>
    </message>
    <message>
        <source>Wait until its work is done.</source>
        <translation>Chờ thiết bị làm xong.</translation>
    </message>
    <message>
        <source>Read the device's own words below.</source>
        <translation>Đọc nguyên văn của thiết bị bên dưới.</translation>
    </message>
    <message>
        <source>Still there? Call the maker's service.</source>
        <translation>Vẫn còn? Gọi hãng bảo hành.</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Printed now</source>
        <translation>In ngay</translation>
    </message>
    <message>
        <source>Your session goes on</source>
        <translation>Phiên làm việc còn tiếp tục</translation>
    </message>
    <message>
        <source>Goes on for %1</source>
        <translation>Làm tiếp cho %1</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>Birth, marriage, death</source>
        <translation>Hộ tịch</translation>
    </message>
    <message>
        <source>Personal papers</source>
        <translation>Giấy cá nhân</translation>
    </message>
    <message>
        <source>Foreign visitors</source>
        <translation>Khách nước ngoài</translation>
    </message>
    <message numerus="yes">
        <source>%n papers found</source>
        <translation>
            <numerusform>Tìm thấy %n loại giấy tờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>Tìm bằng lời của mình</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <source>Fee %1, waived at this machine</source>
        <translation>Lệ phí %1, được miễn tại máy này</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Lệ phí %1</translation>
    </message>
    <message>
        <source>ID card and phone</source>
        <translation>Thẻ căn cước và điện thoại</translation>
    </message>
    <message>
        <source>ID card or passport</source>
        <translation>Thẻ căn cước hoặc hộ chiếu</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Ask today, collect later</source>
        <translation>Gửi hôm nay, lấy sau</translation>
    </message>
    <message>
        <source>Paused, needs the office</source>
        <translation>Tạm ngừng, cần văn phòng</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>Hiện chưa cấp</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>Có lại từ %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Đang tạm đóng</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>Trả phí tại quầy</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>Máy in chưa sẵn sàng</translation>
    </message>
    <message>
        <source>This paper comes from the office. Come back later, or ask at the counter.</source>
        <translation>Giấy này do văn phòng cấp. Mời quay lại sau, hoặc ra quầy.</translation>
    </message>
    <message>
        <source>The office does not issue this paper here now. Ask at the counter.</source>
        <translation>Văn phòng hiện chưa cấp giấy này tại đây. Mời ra quầy.</translation>
    </message>
    <message>
        <source>This paper is closed at this hour.</source>
        <translation>Giờ này không nhận làm giấy này.</translation>
    </message>
    <message>
        <source>It can be had again from %1.</source>
        <translation>Có lại từ %1.</translation>
    </message>
    <message>
        <source>This paper has a fee, and the machine takes no money. Ask at the counter.</source>
        <translation>Giấy này có phí, máy không nhận tiền. Mời ra quầy.</translation>
    </message>
    <message>
        <source>The printer needs a person. Press Help, or ask at the counter.</source>
        <translation>Máy in cần nhân viên. Bấm Gọi giúp, hoặc ra quầy.</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Preparing the code</source>
        <translation>Đang tạo mã</translation>
    </message>
    <message>
        <source>Waiting for the phone</source>
        <translation>Đang chờ điện thoại</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n minute(s) left</source>
        <translation>
            <numerusform>Đang chờ, còn %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip_words</name>
    <message>
        <source>This is not an appointment slip</source>
        <translation>Đây không phải phiếu hẹn</translation>
    </message>
    <message>
        <source>This slip is from another city</source>
        <translation>Phiếu này của thành phố khác</translation>
    </message>
    <message>
        <source>The slip could not be read</source>
        <translation>Chưa đọc được phiếu</translation>
    </message>
    <message>
        <source>Our machines did not print this slip</source>
        <translation>Phiếu này không do máy Một Cửa in</translation>
    </message>
    <message>
        <source>The slip has run out</source>
        <translation>Phiếu đã quá hạn</translation>
    </message>
    <message>
        <source>The paper was already collected</source>
        <translation>Giấy của phiếu này đã được lấy</translation>
    </message>
    <message>
        <source>The request is still on its way</source>
        <translation>Yêu cầu chưa đến văn phòng</translation>
    </message>
    <message>
        <source>No request has this code</source>
        <translation>Chưa có yêu cầu nào mang mã này</translation>
    </message>
    <message>
        <source>The code is not whole yet</source>
        <translation>Mã chưa đủ</translation>
    </message>
    <message>
        <source>One letter is different</source>
        <translation>Có một chữ chưa khớp</translation>
    </message>
    <message>
        <source>One letter is in no code</source>
        <translation>Có một chữ không dùng trong mã</translation>
    </message>
    <message>
        <source>Too many different codes</source>
        <translation>Đã thử quá nhiều mã</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>Chưa nối được với văn phòng</translation>
    </message>
    <message>
        <source>The office cannot answer now</source>
        <translation>Văn phòng chưa trả lời được</translation>
    </message>
    <message>
        <source>Not at this machine now</source>
        <translation>Máy này chưa in được giấy đó</translation>
    </message>
    <message>
        <source>Lay the slip with its QR code down, or enter its code.</source>
        <translation>Úp mặt có mã QR của phiếu xuống, hoặc nhập mã.</translation>
    </message>
    <message>
        <source>The machines of that city have its paper. Here, ask for a new one.</source>
        <translation>Lấy giấy tại máy của thành phố đó. Ở đây, hãy yêu cầu giấy mới.</translation>
    </message>
    <message>
        <source>Smooth it and lay it flat, or enter its code.</source>
        <translation>Vuốt thẳng và đặt phẳng, hoặc nhập mã.</translation>
    </message>
    <message>
        <source>No paper belongs to it. Press Help, or ask at the counter.</source>
        <translation>Không có giấy nào cho phiếu này. Bấm Gọi giúp, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>The last day stands on the slip. A new request is free.</source>
        <translation>Ngày hết hạn in trên phiếu. Yêu cầu lại miễn phí.</translation>
    </message>
    <message>
        <source>Each slip is for one paper. A new request is free.</source>
        <translation>Mỗi phiếu lấy được một giấy. Yêu cầu lại miễn phí.</translation>
    </message>
    <message>
        <source>The machine that printed the slip is not connected yet. Come later, or ask anew now.</source>
        <translation>Máy in phiếu này chưa nối được với văn phòng. Quay lại sau, hoặc yêu cầu lại ngay.</translation>
    </message>
    <message>
        <source>Compare it with the slip. If it is right, come again later.</source>
        <translation>So lại với phiếu. Nếu đúng, mời quay lại sau.</translation>
    </message>
    <message>
        <source>It has 12 letters and digits. There are %1 here.</source>
        <translation>Mã có 12 chữ và số. Ở đây mới có %1.</translation>
    </message>
    <message>
        <source>Compare the code with the slip. Touch a letter to change it.</source>
        <translation>So mã với phiếu. Chạm vào chữ cần sửa.</translation>
    </message>
    <message>
        <source>Codes have no U and no marks. It may be a V on the slip.</source>
        <translation>Mã không có chữ U và không có dấu. Trên phiếu có thể là V.</translation>
    </message>
    <message>
        <source>Typing works again in ten minutes. The slip on the glass works now.</source>
        <translation>Mười phút nữa nhập lại được. Đặt phiếu lên mặt kính thì được ngay.</translation>
    </message>
    <message>
        <source>The slip stays good. Come again when the office is back.</source>
        <translation>Phiếu vẫn dùng được. Mời quay lại khi nối được với văn phòng.</translation>
    </message>
    <message>
        <source>The slip stays good. Try again a little later.</source>
        <translation>Phiếu vẫn dùng được. Mời thử lại sau ít phút.</translation>
    </message>
    <message>
        <source>It cannot print that paper. Try another machine, the slip stays good.</source>
        <translation>Phiếu vẫn dùng được. Mời đến một máy khác.</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to choose. Press the down arrow.</source>
        <translation>
            <numerusform>Có %n mục để chọn. Bấm mũi tên xuống.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>button</source>
        <translation>nút</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>ô đánh dấu</translation>
    </message>
    <message>
        <source>one to choose</source>
        <translation>một lựa chọn</translation>
    </message>
    <message>
        <source>group</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>ô điền</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>đã đánh dấu</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>chưa đánh dấu</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>còn trống</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>hiện chưa dùng được</translation>
    </message>
    <message>
        <source>hidden; plug in headphones to hear it</source>
        <translation>không đọc; hãy cắm tai nghe để nghe</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>không đọc</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>In place of a digit that is not said aloud</comment>
        <translation>chấm</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>space</source>
        <translation>dấu cách</translation>
    </message>
    <message>
        <source>Everything is read aloud. Arrows move, F1 repeats, F2 ends it.</source>
        <translation>Máy đọc to mọi nội dung. Mũi tên để di chuyển, F1 đọc lại, F2 tắt.</translation>
    </message>
    <message>
        <source>Reading aloud has ended.</source>
        <translation>Máy đã tắt giọng đọc.</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tốc độ %1</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Âm lượng %1 trên %2</translation>
    </message>
</context>
<context>
    <name>take_papers</name>
    <message>
        <source>Take your papers</source>
        <translation>Mời lấy giấy</translation>
    </message>
    <message>
        <source>Take your papers and passport</source>
        <translation>Mời lấy giấy và hộ chiếu</translation>
    </message>
    <message>
        <source>Take your papers and card</source>
        <translation>Mời lấy giấy và thẻ</translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s), then press the button below.</source>
        <translation>
            <numerusform>Kiểm đủ %n thứ rồi bấm nút bên dưới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, still printing</source>
        <translation>Biên nhận, đang in</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>Left tray</source>
        <translation>Khay bên trái</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Khay giữa</translation>
    </message>
    <message>
        <source>Right tray</source>
        <translation>Khay bên phải</translation>
    </message>
    <message>
        <source>Slot on the left</source>
        <translation>Khe bên trái</translation>
    </message>
    <message>
        <source>Slot in the middle</source>
        <translation>Khe giữa</translation>
    </message>
    <message>
        <source>Slot on the right</source>
        <translation>Khe bên phải</translation>
    </message>
    <message>
        <source>Glass on the left</source>
        <translation>Mặt kính bên trái</translation>
    </message>
    <message>
        <source>Glass in the middle</source>
        <translation>Mặt kính giữa</translation>
    </message>
    <message>
        <source>Glass on the right</source>
        <translation>Mặt kính bên phải</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Get your papers here</source>
        <translation>Lấy giấy tờ ngay tại đây</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ để bắt đầu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Đang đóng cửa</translation>
    </message>
    <message>
        <source>%1: ask now, collect later</source>
        <translation>%1: xin hôm nay, lấy sau</translation>
    </message>
    <message>
        <source>Opens again at %1</source>
        <translation>Mở lại lúc %1</translation>
    </message>
</context>
</TS>
