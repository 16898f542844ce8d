using System.Globalization;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;

namespace OrchardSite.Engine.Data.Queries;

/// <summary>The parameters of a query and the aliases of its tables, numbered through the whole statement.</summary>
internal sealed class QueryParameters(IStoreDialect dialect)
{
    private readonly List<SqlParameterValue> _values = [];
    private int _aliases;

    public IReadOnlyList<SqlParameterValue> Values => _values;

    public string Add(object? value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@p{_values.Count}");
        _values.Add(new(name, dialect.TryConvert(value)));
        return name;
    }

    public void Add(string name, object? value) =>
        _values.Add(new(name.StartsWith('@') ? name : "@" + name, dialect.TryConvert(value)));

    public int NextAlias() => ++_aliases;
}
