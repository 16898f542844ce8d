using System.Collections.Concurrent;
using System.Reflection;
using OrchardSite.Engine.Display.Shapes.Models;
using OrchardSite.Engine.Display.Shapes.NamedArguments;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes named arguments of dictionaries and of (anonymous) objects.</summary>
public static class Arguments
{
    public static readonly INamedEnumerable<object> Empty = new NamedEnumerable<object>([], []);

    public static INamedEnumerable<object> From(Dictionary<string, object> dictionary)
        => new NamedEnumerable<object>(dictionary.Values, dictionary.Keys);

    public static INamedEnumerable<string> From(Dictionary<string, string> dictionary)
        => new NamedEnumerable<string>(dictionary.Values, dictionary.Keys);

    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary)
        => new NamedEnumerable<object>(dictionary.Values, dictionary.Keys);

    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary)
        => new NamedEnumerable<string>(dictionary.Values, dictionary.Keys);

    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names)
        => new NamedEnumerable<object>(arguments, names);

    public static INamedEnumerable<object> From<T>(T propertyObject)
        where T : notnull
    {
        if (propertyObject is INamedEnumerable<object> arguments)
        {
            return arguments;
        }

        var properties = PropertyReaders.Of(propertyObject.GetType());
        return new NamedEnumerable<object>(
            properties.Select(property => property.Read(propertyObject)!),
            properties.Select(property => property.Name));
    }

    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names)
        => new NamedEnumerable<T>(arguments, names);
}
