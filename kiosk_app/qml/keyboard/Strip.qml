pragma ComponentBehavior: Bound
import QtQuick
import theme
import controls

// The word as it forms, and what may have been meant instead: in one line above the keys, or
// stacked beside them. As many offers stand there as can be read; each is as large as a key.
Item {
    id: strip

    // KeyboardVm
    required property var vm
    // "label" and "name" of each.
    property var offers: []
    property bool stacked: false
    readonly property real gap: Theme.px(13)
    readonly property real least: Theme.px(27)
    // Of lines when stacked; 0: as many as there is room for.
    property int most: 0
    readonly property int fitting: Math.max(0, Math.floor((height + gap) / (Theme.target + gap)))
    readonly property int lines: !stacked ? 1 : most > 0 ? Math.min(most, fitting) : fitting
    readonly property real tall: stacked ? Math.min(Theme.px(112), (height + gap) / Math.max(1, lines) - gap) : height
    readonly property real size: Math.min(Theme.field, Math.round(0.62 * tall))
    // Said for a moment, and then more than a word.
    readonly property bool told: vm.notice !== ""
    readonly property string said: told ? vm.notice : vm.word
    readonly property bool wordy: said !== "" && (told || !stacked && !(Theme.large && offers.length > 0) || stacked && lines > Math.min(offers.length, lines > 1 ? lines - 1 : 1))
    // Room for offers; the word has the rest.
    readonly property real room: offers.length === 0 ? 0 : stacked ? width : Math.round((wordy ? 0.7 : 1) * width)
    // In letters; a short word needs some room too.
    readonly property var lengths: offers.map(offer => Math.max(4, offer.label.length))
    readonly property real letter: 0.68 * Math.max(least, 0.7 * Math.min(size, Theme.body))
    readonly property int shown: {
        if (strip.stacked) {
            return Math.max(0, Math.min(strip.offers.length, strip.lines - (strip.wordy ? 1 : 0)));
        }
        for (let count = strip.offers.length; count > 1; count--) {
            if (strip.letters(count) * strip.letter + strip.around(count) <= strip.room) {
                return count;
            }
        }
        return Math.min(1, strip.offers.length);
    }

    signal offered(int index)

    function letters(count: int): int {
        return strip.lengths.slice(0, count).reduce((sum, length) => sum + length, 0);
    }
    function around(count: int): real {
        return count * 2 * Theme.s16 + (count - 1) * strip.gap;
    }
    // Of one offer in a line, with its edges.
    function share(index: int): real {
        return 2 * Theme.s16 + (strip.room - strip.around(strip.shown)) * (strip.lengths[index] ?? 0) / Math.max(1, strip.letters(strip.shown));
    }
    function first(): KeyButton {
        return strip.visible && strip.shown > 0 ? buttons.itemAt(0) as KeyButton : null;
    }

    Label {
        visible: strip.wordy
        width: strip.stacked ? parent.width : parent.width - strip.room - (strip.room > 0 ? strip.gap : 0)
        height: strip.tall
        text: strip.said
        size: strip.told ? Math.min(Theme.caption, strip.size) : strip.size
        weight: Font.Bold
        color: Theme.ink
        horizontalAlignment: strip.room > 0 || strip.stacked ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: strip.least
        elide: Text.ElideLeft
        Accessible.role: strip.told ? Accessible.AlertMessage : Accessible.StaticText
        // The word stands in the field already, and is heard as it forms.
        Accessible.ignored: !strip.told
    }
    Repeater {
        id: buttons
        model: strip.shown
        KeyButton {
            required property int index
            personal: true
            readonly property var offer: strip.offers[index] ?? ({
                    "label": "",
                    "name": ""
                })
            readonly property int line: index + (strip.wordy ? 1 : 0)
            width: Math.floor(strip.stacked ? strip.width : strip.share(index))
            height: strip.tall
            x: {
                if (strip.stacked) {
                    return 0;
                }
                let x = strip.width - strip.room;
                for (let before = 0; before < index; before++) {
                    x += strip.share(before) + strip.gap;
                }
                return Math.round(x);
            }
            y: strip.stacked ? line * (strip.tall + strip.gap) : 0
            kind: "tone"
            label: offer.label
            name: offer.name
            size: Math.min(Theme.body, strip.size)
            onChosen: strip.offered(index)
        }
    }
}
