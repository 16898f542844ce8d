using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Entities;

namespace OrchardSite.Engine.Tests.Tenancy;

public class JsonTests
{
    [Fact]
    public void Merge_Objects_WritesOverAndKeeps()
    {
        var target = JObject.Parse("""{ "a": 1, "b": { "c": 2, "d": 3 }, "e": 5, "list": [1] }""")!;
        target.Merge(JObject.Parse("""{ "b": { "c": 9 }, "e": null, "f": 6, "list": [2] }"""));

        Assert.Equal("""{"a":1,"b":{"c":9,"d":3},"e":5,"list":[1,2],"f":6}""", target.ToJsonString());
    }

    [Theory]
    [InlineData("a.b[1].c", "x")]
    [InlineData("$.a['b'][1].c", "x")]
    [InlineData("a.b[7].c", null)]
    [InlineData("a.none.c", null)]
    public void SelectNode_Path_FollowsNamesAndIndexes(string path, string? expected) =>
        Assert.Equal(expected, JObject.Parse("""{ "a": { "b": [0, { "c": "x" }] } }""").SelectNode(path)?.ToString());

    [Fact]
    public void Entity_Aspects_AreWrittenAndRead()
    {
        var entity = new Entity();
        entity.Put(new Aspect { Number = 7 });
        entity.Alter<Aspect>(aspect => aspect.Number++);

        Assert.True(entity.TryGet<Aspect>(out var found));
        Assert.Equal(8, found.Number);
        Assert.False(entity.Has("Other"));
        Assert.Equal(0, new Entity().GetOrCreate<Aspect>().Number);
    }

    [Fact]
    public void DateTime_WithoutZone_IsReadAsItIs() =>
        Assert.Equal(new DateTime(2022, 8, 26, 1, 2, 3), JConvert.DeserializeObject<DateTime>("\"2022-08-26T01:02:03\""));

    [Fact]
    public void GenerateId_Always_IsOf26Letters()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => OrchardCore.IdGenerator.GenerateId()).ToHashSet();
        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^4[0-9a-hjkmnp-tv-z]{25}$", id));
    }

    private sealed class Aspect
    {
        public int Number { get; set; }
    }
}
