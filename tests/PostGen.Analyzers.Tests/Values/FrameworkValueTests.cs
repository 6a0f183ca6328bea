using PostGen.Analyzers.Tests.Verification;
using PostGen.Generator.Analyzers.Payloads;

namespace PostGen.Analyzers.Tests.Values;

public class FrameworkValueTests
{
    [Fact]
    public Task Knows_values_built_from_constants() =>
        AnalyzerVerifier.VerifyAsync<PayloadAnalyzer>("""
            using System;
            using PostGen.Runtime;
            class Webhook
            {
                [SchemaPattern("^https:")] public Uri? Address { get; set; }
                [SchemaPattern("^https:")] public string? Link { get; set; }
                [SchemaValues("00000000-0000-0000-0000-000000000001")] public Guid Id { get; set; }
                [SchemaPattern("Z$|[+]00:00$")] public DateTimeOffset At { get; set; }
                [SchemaRange(Maximum = "60")] public long Seconds { get; set; }
                [SchemaFormat("byte")] public byte[]? Bytes { get; set; }
                [SchemaFormat("date")] public DateOnly Day { get; set; }

                static void Use(Webhook hook, string text, int minutes)
                {
                    hook.Address = {|PG1001:new Uri("http://example.org/")|};
                    hook.Address = new Uri("https://example.org/");
                    hook.Address = new Uri({|PG1007:"example org"|});
                    hook.Address = new Uri(text);
                    hook.Link = {|PG1001:new Uri("http://example.org/").AbsoluteUri|};
                    hook.Link = {|PG1001:new Uri("http://example.org/").ToString()|};
                    hook.Id = {|PG1008:Guid.Empty|};
                    hook.Id = {|PG1008:new Guid("00000000-0000-0000-0000-000000000002")|};
                    hook.Id = Guid.Parse("00000000-0000-0000-0000-000000000001");
                    hook.Id = Guid.Parse({|PG1007:"one"|});
                    hook.Id = Guid.NewGuid();
                    hook.At = {|PG1001:new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.FromHours(2))|};
                    hook.At = new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);
                    hook.At = {|PG1001:DateTimeOffset.Parse("2026-11-01T08:00:00+02:00")|};
                    hook.At = DateTimeOffset.UtcNow;
                    hook.Seconds = (long){|PG1003:TimeSpan.FromMinutes(2).TotalSeconds|};
                    hook.Bytes = Convert.FromBase64String({|PG1007:"SGVsbG8"|});
                    hook.Bytes = Convert.FromBase64String("SGVsbG8=");
                    hook.Day = DateOnly.Parse({|PG1007:"2026-02-30"|});
                    hook.Day = DateOnly.Parse("2026-02-28");
                    hook.Day = DateOnly.Parse("30 Feb 2026");
                    hook.Day = {|PG1007:new DateOnly(2026, 2, 30)|};
                    hook.Day = new DateOnly(2028, 2, 29);
                    hook.Day = new DateOnly(minutes, 2, 30);
                    hook.Day = new DateOnly(day: 28, month: 2, year: 2026);
                    hook.Day = {|PG1007:new DateOnly(day: 30, month: 2, year: 2026)|};
                    hook.At = new DateTime(1404, 2, 31, 0, 0, 0, new System.Globalization.PersianCalendar());
                    hook.At = new DateTimeOffset(second: 59, minute: 1, hour: 1, day: 31, month: 1, year: 2024, offset: TimeSpan.Zero);
                    hook.At = {|PG1007:new DateTimeOffset(2026, 13, 1, 8, 0, 0, TimeSpan.Zero)|};
                    hook.At = {|PG1007:new DateTime(2026, 4, 31)|};
                    hook.At = new DateTimeOffset({|PG1007:new DateTime(2026, 4, 30, 24, 0, 0, DateTimeKind.Utc)|});
                    hook.At = new DateTime(2026, 4, 30, 23, 59, 59, DateTimeKind.Utc);
                    hook.Seconds = (long){|PG1003:new TimeSpan(0, 1, 1).TotalSeconds|};
                    hook.Seconds = (long)TimeSpan.FromMinutes(minutes).TotalSeconds;
                }
            }
            """);
}
