namespace OrchardSite.Engine.Data.Queries;

/// <summary>A query whose count may be remembered.</summary>
internal interface ICountedQuery
{
    /// <summary>The statement that counts, with its values.</summary>
    string Question { get; }
}
