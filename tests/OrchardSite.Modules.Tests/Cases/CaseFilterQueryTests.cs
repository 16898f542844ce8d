using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;

namespace OrchardSite.Modules.Tests.Cases;

public sealed class CaseFilterQueryTests
{
    private static readonly CaseBatch[] _batches =
    [
        new("id3", "第三批典型案例", CaseLevels.Typical, 3, null),
        new("id3g", "第三批指导性案例", CaseLevels.Guiding, 3, null),
    ];

    [Fact]
    public void Read_AllFilters_UnderstandsThem()
    {
        var filter = Read("?category=publicinterest&level=Guiding&batch=guiding-3&organ=%E7%AA%81%E6%B3%89%E5%8E%BF%E4%BA%BA%E6%B0%91%E6%A3%80%E5%AF%9F%E9%99%A2&year=2026");

        Assert.Equal(new CaseFilter(CaseCategories.PublicInterest, CaseLevels.Guiding, "id3g", "突泉县人民检察院", 2026), filter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?category=nothing&level=%27%20OR%201=1--&batch=99&year=20260")]
    [InlineData("?category=criminal&category=civil&year=2025&year=2026")]
    [InlineData("?batch=03&year=-1")]
    [InlineData("?batch=guiding-&year=%D9%A2%D9%A0%D9%A2%D9%A6")]
    [InlineData("?organ=%00%01")]
    [InlineData("?organ=&category=&level=&batch=&year=")]
    [InlineData("?batch=99999999999999999999&year=99999999999999999999")]
    public void Read_WhatCannotBeMeant_FiltersNothing(string query) => Assert.Equal(CaseFilter.None, Read(query));

    [Fact]
    public void Read_AnOrganOfTenThousandCharacters_FiltersNothing() => Assert.Equal(CaseFilter.None, Read($"?organ={new string('a', 10_000)}"));

    [Fact]
    public void Write_TheSameFilters_MakesTheSameAddressWhateverTheOrderTheyCameIn()
    {
        var one = CaseFilterQuery.Write(Read("?year=2026&noise=1&category=civil&batch=3"), _batches);
        var two = CaseFilterQuery.Write(Read("?batch=3&CATEGORY=Civil&year=2026"), _batches);

        Assert.Equal("?category=civil&batch=3&year=2026", one);
        Assert.Equal(one, two);
    }

    [Fact]
    public void Write_NoFilterOnTheFirstPage_IsEmpty() => Assert.Equal(string.Empty, CaseFilterQuery.Write(CaseFilter.None, _batches));

    [Theory]
    [InlineData("?pagenum=2", 2)]
    [InlineData("?pagenum=99", 3)]
    [InlineData("?pagenum=0", 1)]
    [InlineData("?pagenum=-4", 1)]
    [InlineData("?pagenum=x", 1)]
    [InlineData("?pagenum=99999999999999", 1)]
    [InlineData("", 1)]
    public void ReadPage_AnyText_StaysWithinThePagesThatExist(string query, int expected) =>
        Assert.Equal(expected, CaseFilterQuery.ReadPage(Query(query), 3));

    private static CaseFilter Read(string query) => CaseFilterQuery.Read(Query(query), _batches);

    private static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase));
}
