#!/usr/bin/env python3
"""Makes verbs.fr.tsv and words.fr.tsv from the French spelling dictionary of Grammalecte (index.dic and index.aff, MPL 2.0).

usage: french_words.py DIRECTORY_WITH_INDEX_DIC_AND_AFF

Verbs: each infinitive with the conjugation model that fits its affix class; verbs of the news come first, because the order is
the preference among readings. Words: only those nouns and adjectives that the rules in endings.fr.tsv would get wrong.
"""
import collections
import os
import re
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'resources', 'org', 'vigie', 'enrich', 'language')

CLASSES = {
    'b0': 'semer', 'c0': 'céder', 'aA': 'aller', 'aD': 'envoyer', 'f0': 'finir', 'fA': 'haïr', 'fB': 'haïr', 'fC': 'finir',
    'i0': 'tenir', 'i5': 'partir', 'iA': 'tenir', 'iB': 'tenir', 'fD': 'partir', 'iC': 'ouvrir', 'iD': 'courir', 'iE': 'courir', 'iF': 'servir',
    'iG': 'vêtir', 'iI': 'dormir', 'iJ': 'dormir', 'iK': 'acquérir', 'iN': 'fuir', 'iO': 'fuir', 'iP': 'mourir', 'iQ': 'bouillir',
    'iR': 'cueillir', 'iS': 'assaillir', 'iT': 'assaillir', 'iU': 'finir', 'iV': 'gésir', 'pA': 'pouvoir', 'pB': 'vouloir', 'pC': 'devoir',
    'pE': 'savoir', 'pH': 'émouvoir', 'pJ': 'pourvoir', 'pK': 'recevoir', 'pM': 'valoir', 'pN': 'prévaloir', 'pO': 'valoir',
    'pS': 'asseoir', 'pT': 'surseoir', 'pX': 'déchoir', 'pY': 'déchoir', 'pZ': 'pleuvoir', 'qA': 'falloir', 'rA': 'clore', 'rC': 'clore',
    'tA': 'rendre', 'tE': 'rendre', 'tD': 'rendre', 'tF': 'prendre', 'tG': 'prendre', 'uA': 'battre', 'uC': 'battre', 'uD': 'battre',
    'vA': 'mettre', 'vC': 'mettre', 'wA': 'craindre', 'wB': 'craindre', 'wO': 'craindre', 'wD': 'faire', 'wL': 'extraire', 'wN': 'plaire',
    'wP': 'vaincre', 'wQ': 'connaître', 'wR': 'naître', 'wS': 'connaître', 'wT': 'accroître', 'wV': 'accroître', 'xA': 'croire', 'xC': 'boire',
    'xL': 'conclure', 'xK': 'inclure', 'xN': 'résoudre', 'xO': 'coudre', 'xP': 'moudre', 'xQ': 'suivre', 'xR': 'suivre', 'xS': 'vivre',
    'y1': 'écrire', 'yA': 'lire', 'yB': 'lire', 'yC': 'dire', 'yD': 'interdire', 'yE': 'interdire', 'yF': 'maudire', 'yL': 'conduire',
    'yM': 'conduire', 'yN': 'conduire', 'yO': 'conduire', 'yU': 'nuire', 'yV': 'suffire', 'yW': 'rire', 'yX': 'nuire',
}
OWN = {
    'être': 'être', 'avoir': 'avoir', 'devoir': 'devoir', 'redevoir': 'devoir', 'voir': 'voir', 'revoir': 'voir', 'entrevoir': 'voir',
    'prévoir': 'prévoir', 'mouvoir': 'mouvoir', 'inclure': 'inclure', 'absoudre': 'dissoudre', 'dissoudre': 'dissoudre',
    'redissoudre': 'dissoudre', 'croître': 'croître', 'clore': 'clore', 'confire': 'interdire', 'déconfire': 'interdire',
    'renvoyer': 'envoyer', 'taire': 'plaire', 'interpeler': 'appeler',
}
# The readings the news means come first: an ambiguous form takes the verb that stands higher in the file.
FIRST = """être avoir aller faire dire pouvoir vouloir devoir savoir voir venir tenir prendre mettre rendre partir sortir sentir servir
suivre vivre convenir contenir maintenir obtenir soutenir retenir devenir parvenir revenir intervenir prévenir survenir provenir
détenir entretenir recevoir apercevoir conclure exclure inclure élire lire écrire décrire interdire prédire contredire conduire
construire détruire produire réduire séduire introduire poursuivre permettre promettre admettre remettre soumettre transmettre commettre
compromettre démettre émettre omettre comprendre apprendre reprendre entreprendre surprendre attendre entendre défendre étendre tendre
prétendre suspendre dépendre descendre vendre perdre répondre rompre corrompre interrompre battre combattre abattre débattre vaincre
convaincre craindre contraindre plaindre atteindre peindre éteindre joindre rejoindre restreindre ouvrir couvrir découvrir offrir souffrir
courir accourir secourir recourir mourir acquérir conquérir requérir reconquérir fuir connaître reconnaître paraître apparaître disparaître
comparaître naître croire croître accroître boire résoudre dissoudre asseoir envoyer renvoyer falloir valoir prévaloir émouvoir promouvoir
mentir démentir consentir ressentir répartir fonder parer tirer tuer porter lier virer presser résider exceller confier convier durer
marcher lever monter passer cesser baisser user viser visiter peser fumer""".split()
# Verbs that exist only with se (se méfier), without the prefix.
REFLEXIVE = """absenter abstenir accouder accroupir acharner affairer agenouiller arroger autocensurer autodétruire autoproclamer blottir chamailler
contrefoutre dédire défier démener désister ébattre ébrouer écrier écrouler effondrer efforcer égosiller élancer emparer empresser encanailler
enfuir enorgueillir enquérir ensuivre entraccuser entraider entredéchirer entre-déchirer entredétruire entre-détruire entredévorer
entremettre entretuer entre-tuer envoler éprendre époumoner esclaffer évader évanouir évertuer exclamer expatrier extasier fier gargariser
gendarmer immiscer indigner ingénier ingérer insurger lamenter méfier méprendre morfondre mutiner obstiner parjurer prélasser prosterner
pâmer raviser rebeller rebiffer réfugier renfrogner repentir rengorger souvenir ressouvenir soucier suicider tapir targuer trémousser""".split()

RARE = "d'q'l'm't's'"


def dictionary(directory):
    for line in open(os.path.join(directory, 'index.dic'), encoding='utf-8'):
        line = line.strip()
        if line and not line.isdigit():
            word, _, flags = line.partition('/')
            yield word, flags


def first_group(verb):
    for ending, model in (('cer', 'lancer'), ('ger', 'manger'), ('ayer', 'payer'), ('oyer', 'appuyer'), ('uyer', 'appuyer')):
        if verb.endswith(ending):
            return model
    return 'aimer'


def model_of(verb, flags):
    kind = flags[:2]
    if verb in OWN:
        return OWN[verb]
    if kind in ('a0', 'a6', 'a8', 'aF', 'aG', 'aH', 'dA'):
        return first_group(verb)
    if kind == 'd0':
        return 'jeter' if verb.endswith('eter') else 'appeler' if verb.endswith('eler') else 'aimer'
    if kind == 'b0' and verb.endswith('ecer'):
        return 'dépecer'
    if kind == 'c0' and verb.endswith('écer'):
        return 'rapiécer'
    if kind == 'c0' and verb.endswith('éger'):
        return 'protéger'
    if kind == 'tA' and verb.endswith('rompre'):
        return 'rompre'
    return CLASSES.get(kind)


def verbs(directory):
    found = {}
    for word, flags in dictionary(directory):
        if re.search('(er|ir|re|ïr)$', word) and re.match('[a-z]', flags) and not flags.startswith(RARE):
            model = model_of(word, flags)
            if model and (word, model) != ('fuir', 'finir') and model not in found.get(word, ()):
                found.setdefault(word, []).append(model)
    order = [verb for verb in FIRST if verb in found]
    missing = [verb for verb in FIRST if verb not in found]
    if missing:
        print('not in the dictionary:', missing, file=sys.stderr)
    order += [verb for verb in found if verb not in set(order)]
    with open(os.path.join(HERE, 'verbs.fr.tsv'), 'w', encoding='utf-8') as out:
        out.write('# French verbs. Made by french_words.py from the Grammalecte dictionary, Mozilla Public License 2.0.\n'
                  '# The order is the preference among readings of one form: common verbs first.\n'
                  '# infinitive; conjugation model (or models); r = only reflexive\n')
        for verb in order:
            out.write('%s\t%s\t%s\n' % (verb, ' '.join(found[verb]), 'r' if verb in REFLEXIVE else ''))
    return found


def endings():
    rules = collections.defaultdict(list)
    for line in open(os.path.join(HERE, 'endings.fr.tsv'), encoding='utf-8'):
        if not line.startswith('#'):
            tag, ending, base = line.rstrip('\n').split('\t')
            rules[tag].append((ending, '' if base == '0' else base))
    for tag in rules:
        rules[tag].sort(key=lambda rule: -len(rule[0]))
    return rules


def regular(rules, tag, form):
    for ending, base in rules[tag]:
        if form.endswith(ending) and len(form) > len(ending):
            return form[:len(form) - len(ending)] + base
    return form


def affixes(directory):
    table = collections.defaultdict(list)
    for line in open(os.path.join(directory, 'index.aff'), encoding='utf-8'):
        parts = line.split()
        if len(parts) >= 5 and parts[0] == 'SFX':
            cut, add = ('' if parts[2] == '0' else parts[2]), parts[3].split('/')[0]
            table[parts[1]].append((cut, '' if add == '0' else add, re.compile('(?:%s)$' % parts[4])))
    return table


# Words whose base form is better left to us: (tag, form) -> base form.
KEEP = {
    ('NOUN', 'yeux'): 'œil', ('NOUN', 'cieux'): 'ciel', ('NOUN', 'aïeux'): 'aïeul', ('NOUN', 'messieurs'): 'monsieur',
    ('NOUN', 'mesdames'): 'madame', ('NOUN', 'gentilshommes'): 'gentilhomme', ('NOUN', 'cours'): 'cours', ('NOUN', 'fils'): 'fils',
    ('NOUN', 'fois'): 'fois', ('NOUN', 'mois'): 'mois', ('NOUN', 'pas'): 'pas', ('NOUN', 'os'): 'os', ('NOUN', 'procès'): 'procès', ('NOUN', 'relais'): 'relais',
    ('ADJ', 'belle'): 'beau', ('ADJ', 'bel'): 'beau', ('ADJ', 'nouvelle'): 'nouveau', ('ADJ', 'nouvel'): 'nouveau', ('ADJ', 'vieille'): 'vieux',
    ('ADJ', 'vieil'): 'vieux', ('ADJ', 'folle'): 'fou', ('ADJ', 'tous'): 'tout', ('ADJ', 'maligne'): 'malin', ('ADJ', 'favorite'): 'favori',
    ('ADJ', 'jeune'): 'jeune', ('ADJ', 'seule'): 'seul',
}


def words(directory, verbs_found):
    rules, table = endings(), affixes(directory)
    out, bases = dict(KEEP), set()
    adjectives = ('F.', 'F+', 'Fc', 'Fe', 'Fs', 'Fx', 'W.', 'Wx')
    for word, flags in dictionary(directory):
        if not word[:1].islower() or not word.replace('-', '').isalpha() or word in verbs_found:
            continue
        bases.add(word)
        kind = flags[:2]
        forms = [(word, word)]
        if kind in adjectives or kind in ('S.', 'X.', 'A.', 'I.'):
            for cut, add, condition in table[kind]:
                if condition.search(word) and (not cut or word.endswith(cut)):
                    forms.append((word[:len(word) - len(cut)] + add, word))
        for form, base in forms:
            plural = form in (base + 's', base + 'x', base[:-1] + 'ux', base[:-2] + 'ux')
            singular_in_s = form == base and form[-1] in 'sxz'
            if (plural or singular_in_s) and regular(rules, 'NOUN', form) != base:
                out.setdefault(('NOUN', form), base)
            if kind in adjectives:
                singular = out.get(('NOUN', form)) or regular(rules, 'NOUN', form)
                if regular(rules, 'FEM', singular) != base:
                    out.setdefault(('ADJ', singular if form != base else form), base)
        if word.endswith('e') and kind == 'S.' and regular(rules, 'FEM', word) != word and word.endswith(
                ('ite', 'ale', 'ile', 'aine', 'ole', 'oire', 'ide', 'ue', 'aise')):
            out.setdefault(('ADJ', word), word)
    # A form that is an entry of its own and the regular plural of another word stays the plural (« avocats »), unless listed above.
    for (tag, form), base in list(out.items()):
        if tag == 'NOUN' and form == base and form.endswith('s') and form[:-1] in bases and (tag, form) not in KEEP and len(form) < 4:
            del out[(tag, form)]
    with open(os.path.join(HERE, 'words.fr.tsv'), 'w', encoding='utf-8') as file:
        file.write('# French nouns and adjectives whose base form the rules of endings.fr.tsv would miss.\n'
                   '# Made by french_words.py from the Grammalecte dictionary, Mozilla Public License 2.0.\n# tag; form; base form\n')
        for (tag, form), base in sorted(out.items()):
            file.write('%s\t%s\t%s\n' % (tag, form, base))
    return out


if __name__ == '__main__':
    found = verbs(sys.argv[1])
    exceptions = words(sys.argv[1], found)
    print(len(found), 'verbs,', len(exceptions), 'exceptions', file=sys.stderr)
