namespace YesSql.Indexes;

/// <summary>Describes the indexes of documents of one type.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public abstract class IndexProvider<T> : IIndexProvider
{
    public string? CollectionName { get; set; }

    public abstract void Describe(DescribeContext<T> context);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);

    public Type ForType() => typeof(T);
}
