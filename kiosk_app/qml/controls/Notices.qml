pragma ComponentBehavior: Bound

import QtQuick
import theme

// What the office wants people to read. The welcome screen has room for a few; the list of
// services shows the others.
Holder {
    id: notices

    // As "notice_rows" makes them.
    required property var rows
    // "welcome", or on the list "above" its rows and "below" them.
    property string place: "welcome"
    // How many the welcome screen shows.
    readonly property int roomFor: {
        const first = rows.length > 0 ? rows[0].length : 0;
        if (Theme.largest || Theme.low && (Theme.large || Theme.wide) || Theme.large && Theme.wide || first > 200) {
            return 0;
        }
        const both = first + (rows.length > 1 ? rows[1].length : 0);
        return Theme.large || Theme.low || both > (Theme.wide ? 120 : 400) ? 1 : 2;
    }

    visible: repeater.count > 0

    Repeater {
        id: repeater
        model: notices.place === "welcome" ? notices.rows.slice(0, notices.roomFor) : (notices.place === "above") === (notices.roomFor === 0) ? notices.rows.slice(notices.roomFor) : []
        Message {
            required property var modelData
            width: notices.width
            tone: modelData.tone
            icon: modelData.tone === "attention" ? "warning-fill" : "megaphone-fill"
            text: modelData.text
        }
    }
}
