using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider that lives as long as a scope, so that it may use scoped services.</summary>
public interface IScopedIndexProvider : IIndexProvider { }
