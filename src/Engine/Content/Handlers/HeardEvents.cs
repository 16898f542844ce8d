using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Content.Handlers;

/// <summary>
/// Knows which events the handlers of a part or field take part in. Most handlers override two or three of some thirty events,
/// so most items can be loaded, and asked for aspects, without making a handler or reading a part.
/// </summary>
internal sealed class HeardEvents(IOptions<ContentOptions> options)
{
    private readonly FrozenDictionary<string, FrozenSet<string>?> _parts = options.Value.ContentPartOptionsLookup
        .ToFrozenDictionary(option => option.Key, option => Heard(option.Value.Handlers, typeof(ContentPartHandler<>)));

    private readonly FrozenDictionary<string, FrozenSet<string>?> _fields = options.Value.ContentFieldOptionsLookup
        .ToFrozenDictionary(option => option.Key, option => Heard(option.Value.Handlers, typeof(ContentFieldHandler<>)));

    /// <param name="partName">The part's name.</param>
    /// <param name="eventName">The name of the event's method, such as <c>LoadedAsync</c>.</param>
    public bool ByPart(string partName, string eventName) => IsHeard(_parts, partName, eventName);

    /// <param name="fieldName">The name of the field's type.</param>
    /// <param name="eventName">The name of the event's method, such as <c>LoadedAsync</c>.</param>
    public bool ByField(string fieldName, string eventName) => IsHeard(_fields, fieldName, eventName);

    private static bool IsHeard(FrozenDictionary<string, FrozenSet<string>?> owners, string owner, string eventName) =>
        owners.TryGetValue(owner, out var heard) && (heard is null || heard.Contains(eventName));

    /// <summary>The events that any of the handlers overrides; null when one of them does not tell, as it has another base class.</summary>
    private static FrozenSet<string>? Heard(IReadOnlyList<Type> handlers, Type baseType) =>
        handlers.All(handler => BaseOf(handler, baseType) is not null)
            ? handlers.SelectMany(handler => Overridden(handler, baseType)).ToFrozenSet(StringComparer.Ordinal)
            : null;

    private static IEnumerable<string> Overridden(Type handler, Type baseType) => handler
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(method => method.IsVirtual && method.DeclaringType != BaseOf(handler, baseType))
        .Select(method => method.Name[(method.Name.LastIndexOf('.') + 1)..]);

    private static Type? BaseOf(Type type, Type baseType)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (each.IsGenericType && each.GetGenericTypeDefinition() == baseType)
            {
                return each;
            }
        }

        return null;
    }
}
