using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardSite.Engine.Cms.Layers.Services;

namespace OrchardSite.Engine.Tests.Cms.Layers;

public sealed class RuleTreeTests
{
    [Theory]
    [InlineData("a", "rule", 1, "g(c) a b")]
    [InlineData("a", "g", 0, "g(a c) b")]
    [InlineData("a", "g", 99, "g(c a) b")]
    [InlineData("c", "rule", 0, "c a g() b")]
    [InlineData("b", null, -5, "b a g(c)")]
    public void Move_ToAPlace_StandsThere(string id, string? group, int position, string expected)
    {
        var rule = Sample();

        Assert.True(RuleTree.Move(rule, id, group, position));
        Assert.Equal(expected, Text(rule));
    }

    [Theory]
    [InlineData("g", "g")]
    [InlineData("g", "inner")]
    [InlineData("a", "nowhere")]
    [InlineData("nothing", "rule")]
    public void Move_IntoItselfOrNowhere_IsRefused(string id, string group)
    {
        var rule = Sample();
        ((ConditionGroup)rule.Conditions[1]).Conditions.Add(new AnyConditionGroup { ConditionId = "inner" });

        Assert.False(RuleTree.Move(rule, id, group, 0));
        Assert.Equal("a g(c inner()) b", Text(rule));
    }

    [Fact]
    public void Remove_Nested_LeavesTheOthers()
    {
        var rule = Sample();

        Assert.True(RuleTree.Remove(rule, "c"));
        Assert.False(RuleTree.Remove(rule, "c"));
        Assert.Equal("a g() b", Text(rule));
    }

    private static Rule Sample() => new()
    {
        ConditionId = "rule",
        Conditions =
        {
            new BooleanCondition { ConditionId = "a" },
            new AllConditionGroup { ConditionId = "g", Conditions = { new BooleanCondition { ConditionId = "c" } } },
            new BooleanCondition { ConditionId = "b" },
        },
    };

    private static string Text(ConditionGroup group) => string.Join(' ', group.Conditions.Select(condition =>
        condition is ConditionGroup inner ? $"{condition.ConditionId}({Text(inner)})" : condition.ConditionId));
}
