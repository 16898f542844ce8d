namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>Liquid's published rules as templates and what they render to.</summary>
public sealed class LiquidLanguageTests
{
    private static Dictionary<string, object?> Data() => new()
    {
        ["a"] = "A",
        ["n"] = 3,
        ["zero"] = 0,
        ["none"] = "",
        ["space"] = "  ",
        ["yes"] = true,
        ["no"] = false,
        ["list"] = new[] { "x", "y", "z" },
        ["numbers"] = new[] { 1, 2, 3, 4, 5, 6 },
        ["nothing"] = Array.Empty<string>(),
        ["deep"] = new Dictionary<string, object?>
        {
            ["b"] = new object[] { new Dictionary<string, object?> { ["c d"] = "found", ["size2"] = 2 } },
            ["key"] = "b",
            ["empty"] = "named empty",
        },
        ["key"] = "b",
        ["html"] = "<b>",
    };

    [Theory]
    // Output
    [InlineData("plain { text } % here", "plain { text } % here")]
    [InlineData("{{ a }}", "A")]
    [InlineData("{{a}}", "A")]
    [InlineData("{{ missing }}", "")]
    [InlineData("{{ missing.member[0] }}", "")]
    [InlineData("{{}}|{{ }}", "|")]
    [InlineData("{{ 'single' }}{{ \"double\" }}", "singledouble")]
    [InlineData("{{ '}}' }}{{ \"%}\" }}", "}}%}")]
    [InlineData("{{ 12 }} {{ 1.50 }} {{ -3 }}", "12 1.5 -3")]
    [InlineData("{{ true }} {{ nil }} {{ false }}", "true  false")]
    [InlineData("{{ 'a\\nb' }}", "a\nb")]
    [InlineData("{{ 'it\\'s' }} {{ \"\\u4e2d\\x41\" }} {{ '\\d' }}", "it's 中A \\d")]
    [InlineData("中文 {{ '检察' }}", "中文 检察")]
    // Members
    [InlineData("{{ deep.b[0]['c d'] }}", "found")]
    [InlineData("{{ deep['b'][0][\"c d\"] }}", "found")]
    [InlineData("{{ deep[key].first['c d'] }}", "found")]
    [InlineData("{{ deep[deep.key][0].size2 }}", "2")]
    [InlineData("{{ deep.empty }}", "named empty")]
    [InlineData("{{ ['a'] }}", "A")]
    [InlineData("{{ list.size }}{{ list.first }}{{ list.last }}{{ list[1] }}{{ list[-1] }}", "3xzyz")]
    [InlineData("{{ a.size }}", "1")]
    // Filters
    [InlineData("{{ a | downcase }}", "a")]
    [InlineData("{{ 'a b' | split: ' ' | join: '-' | upcase }}", "A-B")]
    [InlineData("{{ 'abcdef' | slice: 1, 3 }}", "bcd")]
    [InlineData("{{ no | default: 'd', allow_false: true }}|{{ no | default: 'd' }}", "false|d")]
    [InlineData("{{ 4 | plus: n | times: 2 }}", "14")]
    [InlineData("{{ list | join: ', ' | append: '.' }}", "x, y, z.")]
    [InlineData("{{ 'x' | no_such_filter }}", "x")]
    [InlineData("{{ '2024-05-01' | date: '%Y/%m' }}", "2024/05")]
    [InlineData("{{ '[1]' | json }}", "\"[1]\"")]
    // White space
    [InlineData("a  {{- a -}}  b", "aAb")]
    [InlineData("a \n {%- if yes -%} \n b \n {%- endif -%} \n c", "abc")]
    [InlineData("a {%- assign x = 1 %} b", "a b")]
    [InlineData("a {% assign x = 1 -%} b", "a b")]
    [InlineData("{{ a -}} {{- a }}", "AA")]
    [InlineData("{{a-}} b", "Ab")]
    [InlineData("{%- comment -%} x {%- endcomment -%} y", "y")]
    [InlineData("1 {% raw -%}  {{ x }}  {%- endraw %} 2", "1 {{ x }} 2")]
    // Assign, capture, counters
    [InlineData("{% assign x = 'v' %}{{ x }}", "v")]
    [InlineData("{% assign x = 'a,b' | split: ',' %}{{ x[1] }}", "b")]
    [InlineData("{% capture x %}<{{ a }}>{% endcapture %}{{ x }}{{ x }}", "<A><A>")]
    [InlineData("{% capture 'x' %}q{% endcapture %}{{ x }}", "q")]
    [InlineData("{% increment c %}{% increment c %}{% increment c %}", "012")]
    [InlineData("{% decrement c %}{% decrement c %}", "-1-2")]
    [InlineData("{% assign c = 7 %}{% increment c %}{{ c }}", "07")]
    // Truth
    [InlineData("{% if zero %}t{% endif %}{% if none %}t{% endif %}{% if nothing %}t{% endif %}", "ttt")]
    [InlineData("{% if nil %}t{% else %}f{% endif %}{% if no %}t{% else %}f{% endif %}{% if missing %}t{% else %}f{% endif %}", "fff")]
    [InlineData("{% if none == empty %}t{% endif %}{% if nothing == empty %}t{% endif %}{% if a == empty %}f{% endif %}", "tt")]
    [InlineData("{% if space == blank %}t{% endif %}{% if missing == blank %}t{% endif %}{% if a != blank %}t{% endif %}", "ttt")]
    [InlineData("{% if missing == nil %}t{% endif %}{% if missing == null %}t{% endif %}", "tt")]
    // Operators
    [InlineData("{% if n == 3 and a == 'A' %}t{% endif %}", "t")]
    [InlineData("{% if n != 3 or a <> 'B' %}t{% endif %}", "t")]
    [InlineData("{% if n > 2 and n >= 3 and n < 4 and n <= 3 %}t{% endif %}", "t")]
    [InlineData("{% if 'abc' contains 'b' and list contains 'y' %}t{% endif %}", "t")]
    [InlineData("{% if 'abc' startswith 'a' and 'abc' endswith 'c' %}t{% endif %}", "t")]
    [InlineData("{% if true or false and false %}t{% else %}f{% endif %}", "t")]
    [InlineData("{% if true and false and false or true %}t{% else %}f{% endif %}", "f")]
    [InlineData("{% if false and false or true %}t{% else %}f{% endif %}", "f")]
    // Branches
    [InlineData("{% if no %}1{% elsif n == 3 %}2{% else %}3{% endif %}", "2")]
    [InlineData("{% if no %}1{% elsif no %}2{% else %}3{% endif %}", "3")]
    [InlineData("{% unless no %}1{% endunless %}{% unless yes %}2{% else %}3{% endunless %}", "13")]
    [InlineData("{% unless yes %}1{% elsif n == 3 %}2{% else %}3{% endunless %}", "2")]
    [InlineData("{% case n %} {% when 1 %}one{% when 2, 3 %}few{% else %}many{% endcase %}", "few")]
    [InlineData("{% case a %}{% when 'B' or 'A' %}ab{% endcase %}", "ab")]
    [InlineData("{% case n %}{% when 3, 3 %}once{% endcase %}", "once")]
    [InlineData("{% case n %}{% when 3 %}1{% when 3 %}2{% else %}3{% endcase %}", "12")]
    [InlineData("{% case n %}{% comment %}c{% endcomment %}{% when 9 %}1{% else %}e{% endcase %}", "e")]
    // Loops
    [InlineData("{% for i in list %}{{ i }}{% endfor %}", "xyz")]
    [InlineData("{% for i in (1..3) %}{{ i }}{% endfor %}{% for i in (n..5) %}{{ i }}{% endfor %}", "123345")]
    [InlineData("{% for i in (3..1) %}{{ i }}{% else %}none{% endfor %}", "none")]
    [InlineData("{% for i in numbers limit:2 offset:3 %}{{ i }}{% endfor %}", "45")]
    [InlineData("{% for i in numbers reversed limit: 2, offset: 1 %}{{ i }}{% endfor %}", "32")]
    [InlineData("{% for i in numbers limit:n %}{{ i }}{% endfor %}", "123")]
    [InlineData("{% for i in numbers offset:9 %}{{ i }}{% else %}none{% endfor %}", "none")]
    [InlineData("{% for i in nothing %}x{% else %}none{% endfor %}{% for i in missing %}x{% else %}none{% endfor %}{% for i in none %}x{% else %}none{% endfor %}", "nonenonenone")]
    [InlineData("{% for i in numbers limit:2 %}{{ i }}{% endfor %}-{% for i in numbers limit:2 offset:continue %}{{ i }}{% endfor %}-{% for i in numbers offset:continue %}{{ i }}{% endfor %}", "12-34-56")]
    [InlineData("{% for i in numbers %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}", "13")]
    [InlineData("{% for i in numbers %}{% case i %}{% when 3 %}{% break %}{% endcase %}{{ i }}{% endfor %}", "12")]
    [InlineData("{% for i in numbers %}{% unless i == 3 %}{{ i }}{% else %}{% break %}{% endunless %}{% endfor %}", "12")]
    [InlineData("{% for i in list %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }} {% endfor %}", "1032truefalse3 2121falsefalse3 3210falsetrue3 ")]
    [InlineData("{% for i in numbers offset:4 %}{{ forloop.index }}/{{ forloop.length }}{% if forloop.first %}f{% endif %} {% endfor %}", "1/2f 2/2 ")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}", "11 12 21 22 ")]
    [InlineData("{% for i in list %}{% assign last = i %}{% endfor %}{{ last }}{{ i }}", "z")]
    [InlineData("{% for p in deep.b[0] %}{{ p[0] }}={{ p[1] }};{% endfor %}", "c d=found;size2=2;")]
    [InlineData("{% for c in 'abc' %}{{ c }}{% endfor %}", "abc")]
    [InlineData("{% tablerow i in (1..3) cols:2 %}{{ i }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    [InlineData("{% tablerow i in numbers cols:2 limit:2 offset:1 %}{{ tablerowloop.col }}{{ i }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">12</td><td class=\"col2\">23</td></tr>\n")]
    [InlineData("{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'c', 'd' %}", "abac")]
    [InlineData("{% cycle 'g': 1, 2 %}{% cycle 'g': 1, 2 %}{% cycle 'h': 1, 2 %}", "121")]
    [InlineData("{% cycle a, n %}{% cycle a, n %}", "A3")]
    [InlineData("{% for i in (1..4) %}{% cycle 'odd', 'even' %} {% endfor %}", "odd even odd even ")]
    [InlineData("{% for i in (1..3) %}{% ifchanged %}{{ i | divided_by: 2 }}{% endifchanged %}{% endfor %}", "01")]
    [InlineData("1{% break %}2", "1")]
    // Text
    [InlineData("{% raw %}{{ a }}{% if %}{% endraw %}", "{{ a }}{% if %}")]
    [InlineData("{% raw %}{% x %}{%endraw%}.", "{% x %}.")]
    [InlineData("1{% comment %}{{ bad | }} {% if %}{% endcomment %}2", "12")]
    [InlineData("1{% comment %}{% comment %}x{% endcomment %}y{% endcomment %}2", "12")]
    [InlineData("1{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}2", "12")]
    [InlineData("1{% # a comment, don't mind %}2", "12")]
    [InlineData("1{%- # one\n # two\n -%} 2", "12")]
    [InlineData("{% echo a | append: 'b' %}{% echo %}", "Ab")]
    [InlineData("{% liquid\n assign x = 1\n if x == 1\n   echo 'one'\n else\n   echo 'two'\n endif\n\n # a comment isn't run\n for i in (1..2)\n echo i\n endfor %}", "one12")]
    [InlineData("{%- liquid\r\n assign x = a | append: 'b'\r\n echo x -%}  .", "Ab.")]
    [InlineData("{% liquid\n comment\n anything {{ at all\n endcomment\n echo 1 %}", "1")]
    // Macros
    [InlineData("{% macro f(x, y = 'd') %}[{{ x }}{{ y }}]{% endmacro %}{{ f('1') }}{{ f('1', y: '2') }}", "[1d][12]")]
    public async Task Render_Template_WritesWhatLiquidSays(string template, string expected)
        => Assert.Equal(expected, await LiquidHarness.RenderAsync(template, Data()));

    [Theory]
    [InlineData("{{ html }}", "&lt;b&gt;")]
    [InlineData("{{ html | raw }}", "<b>")]
    [InlineData("{{ '中文' }}", "中文")]
    [InlineData("{% capture x %}{{ html }}{% endcapture %}{{ x }}", "&lt;b&gt;")]
    [InlineData("{% cycle html %}", "&lt;b&gt;")]
    public async Task Render_HtmlEncoder_EncodesValuesAndKeepsLetters(string template, string expected)
        => Assert.Equal(expected, await LiquidHarness.RenderAsync(template, Data(), encoder: OrchardSite.Engine.Display.Liquid.Rendering.LiquidEncoders.Html));
}
