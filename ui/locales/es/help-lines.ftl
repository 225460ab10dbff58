# More of the safety page: on the way to a first passphrase, and about its help lines. The lines themselves stand in assets/help-lines.toml.

safety-go = Seguir
safety-now-elsewhere = Llama al número de emergencias del lugar donde estás. En la Unión Europea es el { $number }.
# $since: a date
safety-lines-change = Los números cambian. Cada uno de estos se comparó con una página publicada, en esta fecha o después: { $since }; nadie llamó. Si alguno está mal, assets/help-lines.toml, en el código fuente de Tidemark, es el lugar donde corregirlo, y allí está también de dónde viene cada número.
