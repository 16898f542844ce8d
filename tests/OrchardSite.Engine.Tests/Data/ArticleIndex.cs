using YesSql.Indexes;
using YesSql.Sql;

namespace OrchardSite.Engine.Tests.Data;

internal sealed class ArticleIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? Title { get; set; }

    public int Rank { get; set; }

    public bool Published { get; set; }

    public Kind Kind { get; set; }

    public DateTime? CreatedUtc { get; set; }
}

internal sealed class TagIndex : MapIndex
{
    public string Tag { get; set; } = "";
}

internal sealed class TagCountIndex : ReduceIndex
{
    public string Tag { get; set; } = "";

    public int Count { get; set; }
}

internal sealed class ArticleIndexProvider : IndexProvider<Article>
{
    public static Task CreateTablesAsync(ISchemaBuilder schema) => CreateTablesAsync(schema, collection: null);

    public static async Task CreateTablesAsync(ISchemaBuilder schema, string? collection)
    {
        await schema.CreateMapIndexTableAsync<ArticleIndex>(
            table => table
                .Column<string>("Title")
                .Column<int>("Rank")
                .Column<bool>("Published")
                .Column<int>("Kind")
                .Column<DateTime>("CreatedUtc"),
            collection);
        await schema.CreateMapIndexTableAsync<TagIndex>(table => table.Column<string>("Tag"), collection);
        await schema.CreateReduceIndexTableAsync<TagCountIndex>(table => table.Column<string>("Tag").Column<int>("Count"), collection);
    }

    public override void Describe(DescribeContext<Article> context)
    {
        context.For<ArticleIndex>().Map(article => article.Title is null
            ? null
            : new ArticleIndex
            {
                Title = article.Title,
                Rank = article.Rank,
                Published = article.Published,
                Kind = article.Kind,
                CreatedUtc = article.CreatedUtc,
            });
        context.For<TagIndex>()
            .When(article => article.Tags.Count > 0)
            .Map(article => article.Tags.Select(tag => new TagIndex { Tag = tag }));
        context.For<TagCountIndex, string>()
            .Map(article => Task.FromResult<IEnumerable<TagCountIndex>?>(article.Tags.Select(tag => new TagCountIndex { Tag = tag, Count = 1 })))
            .Group(row => row.Tag)
            .Reduce(group => new TagCountIndex { Tag = group.Key, Count = group.Sum(row => row.Count) })
            .Delete((row, removed) =>
            {
                row.Count -= removed.Sum(one => one.Count);
                return row.Count > 0 ? row : null;
            });
    }
}
