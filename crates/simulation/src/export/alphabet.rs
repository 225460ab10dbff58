use crate::dice::Dice;

/// The language of an export: of WhatsApp's own words, and whose letters the invented ones have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    En,
    De,
    Fr,
    Es,
    Pt,
    It,
    Nl,
    Ru,
    Uk,
    Cs,
    Hr,
    Sr,
    Hu,
    Tr,
    Pl,
    Sv,
    Da,
    Fi,
    El,
    Bg,
    He,
    Ar,
    Fa,
    Hi,
    Mr,
    Bn,
    Th,
    Vi,
    Id,
    Ms,
    Ko,
    Ja,
    ZhHans,
    ZhHant,
}

impl Language {
    /// Letters of its script.
    pub(super) fn letters(self) -> Vec<char> {
        let letters = match self {
            Language::De => "abcdefghiklmnoprstuwzäöüß",
            Language::Fr => "abcdefghilmnopqrstuvéèêàç",
            Language::Es => "abcdefghilmnopqrstuvñáéíó",
            Language::Pt => "abcdefghilmnopqrstuvãõçáé",
            Language::Ru => "абвгдежзиклмнопрстуфхцчшыэюя",
            Language::Uk => "абвгдеєжзиіїклмнопрстухцчшюя",
            Language::Bg | Language::Sr => "абвгдежзиклмнопрстуфхцчш",
            Language::Cs => "abcdefhijklmnoprstuvyzěščřžýáí",
            Language::Hr => "abcdefghijklmnoprstuvzčćžšđ",
            Language::Hu => "abcdefghijklmnoprstuvzáéőűö",
            Language::Tr => "abcçdefgğhıijklmnoöprsştuüvyz",
            Language::Pl => "abcdefghijklłmnoprstuwyząęóśż",
            Language::Sv | Language::Da | Language::Fi => "abdefghijklmnoprstuvyåäö",
            Language::El => "αβγδεζηθικλμνξοπρστυφχψω",
            Language::He => "אבגדהוזחטיכלמנסעפצקרשת",
            Language::Ar => "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            Language::Fa => "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
            Language::Hi | Language::Mr => "अआइईउएओकखगघचछजटडतथदधनपफबभमयरलवशसह",
            Language::Bn => "অআইউএওকখগঘচছজটডতথদধনপফবভমযরলশসহ",
            Language::Th => "กขคงจชซดตถทนบปผพฟมยรลวสหอะาเแโ",
            Language::Vi => "abcdeghiklmnopqrstuvxyăâđêôơưạả",
            Language::Ko => "가나다라마바사아자차카타파하고노도로모보소오조호",
            Language::Ja => "あいうえおかきくけこさしすせそたちつてとなにぬねの今日明何時私君",
            Language::ZhHans => "我你他今天明去来吃饭好吗什么时候到家爱想说不在这那",
            Language::ZhHant => "我你他今天明去來吃飯好嗎什麼時候到家愛想說不在這那",
            Language::En | Language::It | Language::Nl | Language::Id | Language::Ms => {
                "abcdefghiklmnoprstuvwy"
            }
        };
        letters.chars().collect()
    }

    /// Whether words stand apart.
    pub(super) fn spaced(self) -> bool {
        !matches!(
            self,
            Language::Ja | Language::ZhHans | Language::ZhHant | Language::Th
        )
    }

    /// What the two are called: mostly a name, at times more than that.
    pub(super) fn names(self, dice: &mut Dice) -> [String; 2] {
        let (one, other) = self.plain_names();
        let dressed = match dice.below(6) {
            0 => format!("{other} ❤️"),
            1 => format!("{other}:{one}"),
            2 => format!("{other} {one} {other}"),
            3 => "+49\u{a0}1512\u{a0}3456789".to_owned(),
            _ => other.to_owned(),
        };
        [one.to_owned(), dressed]
    }

    fn plain_names(self) -> (&'static str, &'static str) {
        match self {
            Language::Ru | Language::Bg | Language::Sr | Language::Uk => ("Анна", "Борис"),
            Language::El => ("Άννα", "Νίκος"),
            Language::He => ("נועה", "דני"),
            Language::Ar | Language::Fa => ("ليلى", "سامي"),
            Language::Hi | Language::Mr => ("अनीता", "रवि"),
            Language::Bn => ("অনিতা", "রবি"),
            Language::Th => ("มาลี", "สมชาย"),
            Language::Ko => ("지은", "민수"),
            Language::Ja => ("花子", "太郎"),
            Language::ZhHans | Language::ZhHant => ("小美", "阿明"),
            Language::Fr => ("Zoé", "Léo"),
            Language::Pt => ("João", "Inês"),
            Language::Es => ("Lucía", "Íñigo"),
            Language::Vi => ("Hương", "Đức"),
            _ => ("Mia", "Jonas"),
        }
    }
}
