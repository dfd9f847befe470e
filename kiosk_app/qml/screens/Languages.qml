pragma ComponentBehavior: Bound

import QtQuick
import theme
import controls

ScreenFrame {
    id: languages

    required property var vm

    readonly property int across: languages.vm.languages.length > 4 ? 2 : 1

    title: qsTr("Choose the language")
    sub: qsTr("Nothing you have entered is lost.")
    back: Way {
        text: qsTr("Back")
        onChosen: languages.vm.close()
    }

    Repeater {
        model: Math.ceil(languages.vm.languages.length / languages.across)
        Item {
            id: line
            required property int index
            width: parent?.width ?? 0
            height: Math.max(...children.map(child => (child as LanguageRow)?.height ?? 0))
            Repeater {
                model: languages.vm.languages.slice(line.index * languages.across, (line.index + 1) * languages.across)
                LanguageRow {
                    required property var modelData
                    required property int index
                    width: Math.floor((line.width - (languages.across - 1) * Theme.apart) / languages.across)
                    x: index * (width + Theme.apart)
                    height: Math.max(implicitHeight, Theme.languageRow)
                    narrow: languages.across > 1
                    language: modelData.name
                    tag: modelData.tag
                    primary: modelData.tag === languages.vm.current
                    onChosen: languages.vm.choose(modelData.tag)
                }
            }
        }
    }
}
