using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>
/// Parsed templates of all tenants by their text. When it is full, templates that were not asked for since it was last full are forgotten.
/// </summary>
internal sealed class LiquidTemplateCache(IOptions<LiquidLimits> limits)
{
    private readonly int _capacity = Math.Max(2, limits.Value.MaxCachedTemplates);
    private ConcurrentDictionary<Key, LiquidTemplate> _recent = new();
    private ConcurrentDictionary<Key, LiquidTemplate> _former = new();

    /// <summary>How many templates are held.</summary>
    public int Count => _recent.Count + _former.Count;

    /// <summary>The template of a text, parsed if it is not held. A text that is not a template throws each time.</summary>
    public LiquidTemplate Get(Parsing.LiquidParser parser, string name, string text)
    {
        var key = new Key(parser.Signature, name, text);
        if (_recent.TryGetValue(key, out var template))
        {
            return template;
        }

        if (!_former.TryRemove(key, out template))
        {
            template = parser.Parse(name, text);
        }

        if (_recent.Count >= _capacity / 2)
        {
            _former = Interlocked.Exchange(ref _recent, new());
        }

        return _recent.GetOrAdd(key, template);
    }

    private readonly record struct Key(string Tags, string Name, string Text)
    {
        public bool Equals(Key other) => Text == other.Text && Name == other.Name && Tags == other.Tags;

        public override int GetHashCode() => HashCode.Combine(Name, Text);
    }
}
